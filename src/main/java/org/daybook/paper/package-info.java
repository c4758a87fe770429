/**
 * Documents on paper and as files: the only package that knows the PDF library. Features say what a
 * thing is ({@link org.daybook.paper.Block}, {@link org.daybook.paper.Words}, {@link
 * org.daybook.paper.Table}); where it stands, how it looks and how it is tagged is decided here.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>PDFBox writes objects, subsets and encryption; flow, tags and text are ours. HTML
 *       converters took 5 to 10 times the time and memory and read repeated table headers once a
 *       page; iText is AGPL.
 *   <li>Everything placed is a {@code Row} of columns of {@code Slice}s. One rule for page breaks
 *       serves paragraphs, facts, boxes and table rows, so that a row of any length goes on
 *       overleaf in its cells. Pages are written as they fill and let go.
 *   <li>Lines with numbers that are known at the end keep their marks and their room, and are drawn
 *       last. A second run over the content would have doubled the time and asked every feature to
 *       be able to say everything twice.
 *   <li>Glyphs are written by number and subset by us: PDFBox's fonts write characters, substitute
 *       glyphs on their own and put ligatures into the text. Letters that join are shaped by the
 *       HarfBuzz of the JDK.
 *   <li>Where glyphs alone would not give the typed letters back, the letters are written beside
 *       them (left to right) or on an element of their own (right to left: some readers turn a text
 *       beside such glyphs round). What no font has is an empty box that reads as what was typed.
 *   <li>Only fonts from {@code fonts} are used, in subsets; digests and licences lie beside them.
 *       Strong text in fonts of one weight is outlined. The library's font search, which writes a
 *       cache into the user's home, is never started. No page or picture passes through a temporary
 *       file.
 *   <li>Columns of a row are cut each by itself: with one cut for all, a long row of mixed type
 *       sizes could be cut nowhere. A sheet on its side only moves what is right and below.
 *   <li>Column widths follow from the columns, not from the rows: stable, and rows can be streamed.
 *   <li>What is withheld is taken out of a text before it comes here; the mark in its place ({@link
 *       org.daybook.paper.Withheld}) is part of the text, so that no feature that prints texts need
 *       know of it, and becomes a bar of one length wherever a text is laid out.
 *   <li>A page of somebody else's ({@link org.daybook.paper.Appendix}) is never merged: it becomes
 *       a drawing of ours by copying what is on a list, operator by operator and part by part, and
 *       every letter it shows is held against its font. So scripts, links, fields, layers and marks
 *       cannot come along under any name. What is not on the list makes the page a picture, with
 *       its words where nobody sees them; repairing colours or fonts of others was left alone,
 *       because a wrong guess would change evidence. What was filled in or stamped is drawn as part
 *       of the page. What cannot be shown is said in words and, where asked, lies inside.
 *   <li>Each such page is a figure whose alternative text says its words: the tags of others cannot
 *       be trusted, and paragraphs guessed from places would be read in a wrong order.
 *   <li>Files of others are read in bounds of bytes, steps, pages and time, in memory only; what is
 *       put inside is read while the document is written, and a large one is not packed again.
 *   <li>Same imprint and content, same bytes; an encrypted file is salted and differs.
 *   <li>Claims: PDF/UA-1 always; PDF/A-3a with something embedded, else PDF/A-2a; neither of these
 *       when encrypted. Metadata is a template of ours: xmpbox knows no PDF/UA.
 * </ul>
 */
@NullMarked
package org.daybook.paper;

import org.jspecify.annotations.NullMarked;

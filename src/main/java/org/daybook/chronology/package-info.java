/**
 * A concern, the other entries, and the chronology that a lead reads.
 *
 * <p>Decisions. <b>One entry, several children</b>: what happened is written once, and each child
 * has its own role, categories and words in it ({@link org.daybook.chronology.ChildInEntry}). A
 * copy for each child was rejected: two copies of one event soon tell two stories.
 *
 * <p><b>Versions, never changes.</b> An amendment adds a {@link org.daybook.chronology.Version}
 * with its reason; the earlier ones stay to be read. An entry stands in the chronology of the
 * children whom the wording in force names: a child named by mistake is taken out of it, and the
 * earlier wording still says so.
 *
 * <p><b>Nearly nothing refuses a recording</b> ({@link org.daybook.chronology.EntryRules}): a
 * child, and either a word or a day. A day that nobody knows stays unknown; the entry is then
 * listed by the day it was reported, else written, and says so. A day to come and a day that cannot
 * be read are asked about, because they would be wrong rather than empty. A day before the birth is
 * only noted: a chronology may begin with a conference about an unborn child. What is missing
 * ({@link org.daybook.chronology.Missing}) informs and stops nothing.
 *
 * <p><b>Each kind asks its own</b> ({@link org.daybook.chronology.Detail}), besides the words that
 * all share, of which a kind leaves out what it does not need. An answer stands in the store under
 * the question's name, a choice by its name and a day as a day, so that other features can ask for
 * them and an answer of a later version survives an earlier one. A table with a column for each
 * question was rejected: it would be empty in most places and change with every form. Whoever
 * changes the kind while writing loses nothing until it is recorded; then only this kind's answers
 * are kept, and the page has named the others. What somebody answered to a question that all share
 * is shown and kept whatever the kind.
 *
 * <p><b>Order</b> is the day, then the clock where the words hold one, then the order of writing,
 * which the store numbers; never the time of writing, because clocks are set back.
 *
 * <p><b>A decision is due on the day a concern is raised</b> ({@link
 * org.daybook.chronology.Undecided}), counted in calendar days: a weekend does not make a child
 * safer. Deciding asks for the reason, no further action included. Recording a concern does not,
 * because a worry must never wait for a sentence: the reason then goes on being missed.
 *
 * <p><b>A half-written form is kept as typed</b> ({@link org.daybook.chronology.HalfWritten}): each
 * answer is text under its {@link org.daybook.chronology.Question}, a day that cannot be read
 * included, and is read as an entry only when it is recorded ({@link
 * org.daybook.chronology.ReadForm}). The files that lie with it share its fate in the same change
 * ({@link org.daybook.chronology.DraftFiles}). An amendment has one draft, which carries the
 * entry's own id.
 *
 * <p><b>What becomes of an entry is added to it</b> as a {@link org.daybook.chronology.Turn}, and
 * {@link org.daybook.chronology.Entry#standing} is read from the last of each sort: closed,
 * withdrawn, merged, moved, its reporter told. A column with the state was rejected: it would have
 * overwritten who closed it, and why. Two questions have to be told apart. {@link
 * org.daybook.chronology.Entry#inForce} asks whether the words hold: a withdrawn entry leaves the
 * school in no pack and asks for nothing. {@link org.daybook.chronology.Entry#counts} asks whether
 * to count it: of two that tell the same, one. The other is somebody's own account, so it travels,
 * and its open actions and its reporter wait as before. No turn may end a waiting in silence
 * ({@link org.daybook.chronology.TurnRules}): closing finishes no action and decides nothing. A
 * moved entry leaves a line without a word of it ({@link org.daybook.chronology.MovedOut}).
 *
 * <p><b>A family is read together</b> ({@link org.daybook.chronology.FamilyChronology}) from each
 * child's own chronology, what happened to several once; every file that is read so is opened, and
 * says so in the journal.
 *
 * <p><b>Categories and times are the school's</b> ({@link org.daybook.chronology.Practice}); an
 * entry keeps the words that it was given when the list changes.
 */
@NullMarked
package org.daybook.chronology;

import org.jspecify.annotations.NullMarked;

/**
 * Files kept with entries: letters, pictures of drawings, minutes of meetings.
 *
 * <p>Decisions. <b>Sealed before it is written down</b>: the content lies sealed and forced on the
 * disk before the row that names it is committed, so no row ever names a file that is not there. A
 * file is read once, as a stream; how large it may be is a setting.
 *
 * <p><b>A file is what its bytes say.</b> A name is only shown, made harmless; where it claims
 * another kind, that is said beside it. Programs and scripts are refused, because a copy saved
 * outside could be run. Rejected: a detection library (large, and it opens what it looks into).
 *
 * <p><b>A draft's files</b> are sealed at once like an entry's. They go over to the entry in the
 * change that records it, and are let go with the draft. What is taken out of an entry stays as a
 * line with the reason; its content stays sealed until the entry's retention ends.
 *
 * <p><b>Sealed files that no row names</b> come about when a draft is let go, or the machine stops
 * between sealing and writing. They stay, as all sealed files do (see {@code vault.files}): sealed,
 * nameless, counted and checked, taken along in safe copies. Rejected: removing them at once; the
 * same content may belong to another entry, and an older safe copy may need it.
 *
 * <p><b>Looked at inside</b>, in memory only: pictures, PDFs and plain text. Each is bounded before
 * it is decoded (pixels from the header, pages in time and steps, letters), because it was made by
 * strangers. Everything else is saved outside by a deed of its own that says what follows and
 * leaves its trace; no program is ever started with a passing copy.
 */
@NullMarked
package org.daybook.attachments;

import org.jspecify.annotations.NullMarked;

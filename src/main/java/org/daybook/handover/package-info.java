/**
 * A child's file as data, for the Daybook of the next school.
 *
 * <p>Decisions. <b>Values, not copies of rows.</b> {@link org.daybook.handover.HandedFile} is made
 * from {@link org.daybook.extract.ChildsFile}, the one gate, and is said in the words of the rooms
 * whose it is: an entry in it is an {@link org.daybook.chronology.Entry} that names one child. What
 * the gate holds back has no way in. Other children of an entry are initials and role, kept among
 * its answers ({@link org.daybook.handover.HandedEntry#OTHER_CHILDREN}), so that they stay to be
 * read at the next school and go on from there.
 *
 * <p><b>The form.</b> One JSON object: {@code format} ("daybook-record"), {@code version} (1),
 * {@code digest} (SHA-256 of {@code record}, hexadecimal) and {@code record}. In it {@code handing}
 * (number, both schools, who made it and when, the day-one page, what was withheld and why), {@code
 * child}, {@code team}, {@code entries} in the order of writing, {@code statuses}, {@code
 * professionals}, {@code alerts}, {@code links}, {@code followUps}. What is not known is absent. A
 * day is {@code 2026-11-24}, a moment {@code 2026-11-24T10:30:00Z}, a choice the name that stands
 * in the store. A document is named by its entry with its length and digest; its bytes are a file
 * of their own in the pack and are found by that digest, never by a name.
 *
 * <p><b>Same contents, same bytes</b>: fixed order, {@code \n}, no clock. The digest is that of the
 * record written without a space, so that a file that was laid out anew is still whole. The version
 * rises as soon as an older reader could lose or misread something; it refuses then.
 *
 * <p><b>Redaction is a filter on the way out</b> ({@link org.daybook.handover.WriteRecord}): every
 * text that a person has typed passes it, so the pack's bars stand in the data as on the paper.
 *
 * <p><b>Reading trusts nothing</b>: size, depth, counts, lengths and days are bounded before
 * anything is made of them, names and identities twice over are refused, and every outcome is one
 * of {@link org.daybook.handover.RecordRead}. A fault names a place ("entry 12"), never a word.
 *
 * <p><b>The digest is no signature.</b> It shows damage, and change by whoever forgot to compute it
 * anew. That nobody else has put another record in its place is shown by two people: the sender
 * reads the check number from her own Daybook over the telephone, the receiver compares it. It has
 * sixteen figures, because a shorter one could be met by trying. Rejected: keys of schools, which
 * nobody would look after.
 */
@NullMarked
package org.daybook.handover;

import org.jspecify.annotations.NullMarked;

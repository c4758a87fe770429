/**
 * A child's time as a picture: lanes under one another, months ruled, the silences visible.
 *
 * <p>Decisions. <b>Facts first, pixels last.</b> {@link org.daybook.timeline.Lanes} says what
 * stands in which lane, {@link org.daybook.timeline.Span} which days are looked at, and {@link
 * org.daybook.timeline.Picture} where each thing lies at a given width. All three are plain values,
 * so that what the picture shows is tested without a window; the view only puts nodes there. A
 * canvas was rejected: what is painted can neither be reached by the keyboard nor be read aloud.
 *
 * <p><b>Lanes are data</b>, in a fixed order: status, concerns, agency work, positive events. A
 * register that is to come adds a lane; no lane stands empty for the sake of one that may come.
 * Everything that is neither a concern nor a positive event stands under agency work, so that
 * nothing that counts is missing from the picture: a withdrawn entry does not, and one that was
 * merged stands there once, as the other.
 *
 * <p><b>A silence is a fact</b>: a pause is drawn across all lanes with its length in weeks and in
 * school days. Where the school's term dates are not known the days are called weekdays, which is
 * what they are.
 *
 * <p><b>What is crowded is counted, never hidden</b>: marks that would lie on one another become
 * one pile with its number. What lies before or after the days looked at is said in one sentence.
 *
 * <p><b>The same facts are a table</b> ({@link org.daybook.timeline.Lanes#facts()}); it is not a
 * second best, but what a screen reader and a phone call need.
 */
@NullMarked
package org.daybook.timeline;

import org.jspecify.annotations.NullMarked;

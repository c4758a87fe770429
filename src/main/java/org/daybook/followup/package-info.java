/**
 * What is followed from its beginning to what came of it: referrals, offers of help, what other
 * agencies asked for, what nobody knows yet, meetings to come.
 *
 * <p>Decisions. <b>One shape, five ways.</b> A {@link org.daybook.followup.FollowUp} is a beginning
 * and lines that are only ever added; what its steps are and what is awaited next is a pure {@link
 * org.daybook.followup.Way} of each kind. Rejected: a table and a class for each kind; a lead reads
 * them all in one list, and they differ only in their rules.
 *
 * <p><b>Nothing is stored about where it stands.</b> {@link org.daybook.followup.Standing} is
 * computed from the lines, the practice and today. A step recorded again is in force from then on
 * and the earlier line stays to be read, as in a transfer.
 *
 * <p><b>An answer is due within one working day</b> ({@link org.daybook.followup.WorkingDays}): the
 * agencies' days, Monday to Friday without bank holidays, never school days. <b>Sending</b> is due
 * on the very day of the decision, be it a Sunday: danger keeps no working days. Escalation goes by
 * stages; which stage a line was is counted from the lines, and its name is written out in its
 * words, because the list may change.
 *
 * <p><b>An offer is never presumed to have been taken up.</b> It says "Not heard whether they
 * started" and asks again, until somebody is heard to have come. Nobody is late then: asking again
 * has a state of its own ({@code TO_ASK}), so that red stays for days that were promised.
 *
 * <p><b>Events are told to the chronology</b> by the same change ({@code Told}): a referral sent
 * and answered, an offer made, started, ended, a child not brought, a contribution sent. So
 * chronology, transfer pack and exports stay whole without a second writing. A step put right tells
 * a second time, beginning "Put right": an entry is amended only by whoever reads it. A meeting
 * held is written by the lead as an entry of its own, since only she knows what was said.
 *
 * <p>Allegations against adults who work with children have no kind here: they never stand in a
 * child's file.
 */
@NullMarked
package org.daybook.followup;

import org.jspecify.annotations.NullMarked;

/**
 * The pages for files in: the list, the form that begins one, the one that takes a file in, and the
 * one with clock, steps and log; a part of the child's file, and the clocks among the settings.
 *
 * <p>Decisions. <b>The twin of a file out</b>: band, steps, log and list row are the desk's and the
 * same for both. <b>A face between record and nodes</b> ({@code ArrivalFace}): all words are made
 * there, as plain values that a test reads. <b>What came is written down on a page of its own</b>,
 * because it asks more than a line: each child of a parcel has a card with its own summary and its
 * own scans, so that a brother's file cannot slip into his sister's. What was typed there is kept
 * as a draft of the entry that it becomes, and can be finished as such; the scans lie with it. <b>A
 * child's file says where its earlier file is</b>, in one line for each school.
 */
@NullMarked
package org.daybook.arrival.view;

import org.jspecify.annotations.NullMarked;

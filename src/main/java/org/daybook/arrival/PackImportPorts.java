package org.daybook.arrival;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.daybook.attachments.Attachments;
import org.daybook.attachments.Contents;
import org.daybook.casework.Casework;
import org.daybook.children.Child;
import org.daybook.children.Children;
import org.daybook.children.Links;
import org.daybook.children.Particulars;
import org.daybook.chronology.Entries;
import org.daybook.followup.FollowUps;

/**
 * Where a file that comes in lays what it brings.
 *
 * @param alike who here has the same UPN, or the same name and birthday
 */
public record PackImportPorts(
        Children children,
        Function<Particulars, List<Child>> alike,
        Entries entries,
        Casework casework,
        Links links,
        FollowUps followUps,
        Attachments attachments,
        Contents contents,
        PackImports imports,
        Clock clock) {}

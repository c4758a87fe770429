package org.daybook.pack;

import java.util.ArrayList;
import java.util.List;
import org.daybook.chronology.EntryKind;
import org.daybook.extract.ChildsFile;

/** What the next lead may expect in a pack, and what became of it, in the order of the parts. */
final class PackChecklist {

    private final PackContents contents;
    private final ChildsFile file;

    PackChecklist(PackContents contents) {
        this.contents = contents;
        this.file = contents.file();
    }

    List<Held> lines() {
        List<Held> lines = new ArrayList<>();
        lines.add(
                contents.transfer().dayOne().isWritten()
                        ? Held.included("Day-one page", PackPart.DAY_ONE, "")
                        : Held.notHeld("Day-one page", "not written"));
        lines.add(Held.included("Front sheet", PackPart.FRONT_SHEET, ""));
        lines.add(statuses());
        lines.add(entriesHeld("Chronology", PackPart.CHRONOLOGY));
        lines.add(
                Held.included(
                        "Open actions",
                        PackPart.OPEN_ACTIONS,
                        count(contents.openActions().size(), "action", "actions")));
        lines.add(
                Held.included(
                        "Referrals, help and what is not known",
                        PackPart.PURSUED,
                        count(file.pursued().size(), "followed", "followed")));
        lines.add(entriesHeld("Entries in full, with every wording", PackPart.ENTRIES));
        lines.add(documents());
        lines.add(previousRecords());
        lines.addAll(leftOut());
        return lines;
    }

    private Held statuses() {
        int now = file.standing().now().size();
        int before = file.standing().before().size();
        return Held.included(
                "List of statuses, now and before",
                PackPart.STANDING,
                now + before == 0 ? "none recorded" : now + " now, " + before + " before");
    }

    private Held entriesHeld(String what, PackPart part) {
        return Held.included(what, part, count(contents.entries().size(), "entry", "entries"));
    }

    private Held documents() {
        int files = file.enclosures().values().stream().mapToInt(List::size).sum();
        return files == 0
                ? Held.notHeld("Documents", "none are attached to this file")
                : Held.included(
                        "Documents",
                        PackPart.DOCUMENTS,
                        count(files, "file", "files") + " named; copies go beside this pack");
    }

    private Held previousRecords() {
        long received =
                contents.entries().stream()
                        .filter(entry -> entry.kind() == EntryKind.FILE_RECEIVED)
                        .count();
        return received == 0
                ? Held.notHeld("Records of previous schools", "no file received is recorded")
                : Held.notHeld(
                        "Records of previous schools",
                        "received on paper: see the entries; it goes beside this pack");
    }

    private List<Held> leftOut() {
        List<Held> lines = new ArrayList<>();
        lines.add(
                Held.leftOut(
                        "Other children", "initials and role only; each has a file of its own"));
        lines.add(Held.leftOut("The lead’s supervision notes", "they never move with a file"));
        if (!file.withdrawn().isEmpty()) {
            lines.add(
                    Held.leftOut(
                            "Withdrawn entries",
                            count(file.withdrawn().size(), "entry", "entries")
                                    + " written by mistake; kept here with the reason"));
        }
        lines.add(
                Held.leftOut(
                        "Concerns about adults who work with children",
                        "they are never kept in a child’s file"));
        return lines;
    }

    private static String count(int number, String one, String many) {
        return number == 0 ? "none" : number + " " + (number == 1 ? one : many);
    }
}

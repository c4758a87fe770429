package org.daybook.pack;

import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Days;
import org.daybook.chronology.Choice;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.extract.ChildsFile;
import org.daybook.extract.OwnEntry;

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
        lines.add(
                documents(
                        "Documents",
                        PackPart.DOCUMENTS,
                        false,
                        "none are attached to what is in this pack"));
        lines.add(schoolsBefore());
        lines.addAll(stayingBehind());
        lines.addAll(neverGoing());
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
        return Held.included(
                what, part, count(contents.entries().size(), "entry", "entries") + days());
    }

    /** ", 12 Jan 2026 to 12 Nov 2026". */
    private String days() {
        if (contents.entries().isEmpty()) {
            return "";
        }
        String first = Days.typed(contents.entries().getFirst().day());
        String last = Days.typed(contents.entries().getLast().day());
        return first.equals(last) ? ", " + first : ", " + first + " to " + last;
    }

    private Held documents(String what, PackPart part, boolean fromSchoolBefore, String none) {
        long going =
                contents.documents().stream()
                        .filter(one -> one.fromSchoolBefore() == fromSchoolBefore)
                        .count();
        long behind =
                contents.heldBack().documents().stream()
                        .filter(one -> one.fromSchoolBefore() == fromSchoolBefore)
                        .count();
        if (going > 0) {
            return Held.included(what, part, files(going));
        }
        return behind > 0
                ? Held.withheld(what, files(behind) + ", each with its reason below")
                : Held.notHeld(what, none);
    }

    private static String files(long count) {
        return count(Math.toIntExact(count), "file", "files");
    }

    private Held schoolsBefore() {
        List<OwnEntry> received =
                contents.entries().stream().filter(PackContents::fromSchoolBefore).toList();
        Held documents =
                documents(
                        "Records of previous schools",
                        PackPart.SCHOOLS_BEFORE,
                        true,
                        received.isEmpty()
                                ? "no file received is recorded"
                                : "no document of theirs is kept here; see the entries of what"
                                        + " came");
        boolean behind =
                contents.heldBack().documents().stream()
                        .anyMatch(HeldBack.Document::fromSchoolBefore);
        return !behind && received.stream().anyMatch(PackChecklist::onPaper)
                ? documents.adding("what came on paper goes beside this pack")
                : documents;
    }

    private static boolean onPaper(OwnEntry received) {
        Details said = received.wording().details();
        return said.is(Detail.FILE_ROUTE, Choice.Route.BY_HAND)
                || said.is(Detail.FILE_ROUTE, Choice.Route.TRACKED);
    }

    private List<Held> stayingBehind() {
        List<Held> lines = new ArrayList<>();
        contents.heldBack()
                .reasons()
                .forEach(reason ->
                        lines.add(
                                Held.withheld(
                                        "Words under a bar with the number " + reason.number(),
                                        reason.sentence())));
        contents.heldBack()
                .documents()
                .forEach(one ->
                        lines.add(
                                Held.withheld(
                                        "A document ("
                                                + one.what()
                                                + ") with the entry of "
                                                + Days.letter(one.day()),
                                        one.why())));
        return lines;
    }

    private List<Held> neverGoing() {
        List<Held> lines = new ArrayList<>();
        lines.add(
                Held.withheld(
                        "Other children", "initials and role only; each has a file of its own"));
        lines.add(Held.withheld("The lead’s supervision notes", "they never move with a file"));
        if (!file.withdrawn().isEmpty()) {
            lines.add(
                    Held.withheld(
                            "Withdrawn entries",
                            count(file.withdrawn().size(), "entry", "entries")
                                    + " written by mistake; kept here with the reason"));
        }
        lines.add(
                Held.withheld(
                        "Concerns about adults who work with children",
                        "they are never kept in a child’s file"));
        return lines;
    }

    private static String count(int number, String one, String many) {
        return number == 0 ? "none" : number + " " + (number == 1 ? one : many);
    }
}

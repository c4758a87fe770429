package org.daybook.extract.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.children.Child;
import org.daybook.extract.ExtractContents;
import org.daybook.extract.ExtractContents.Making;
import org.daybook.extract.Request;
import org.daybook.extract.Request.Form;
import org.daybook.paper.Block.Fact;
import org.daybook.paper.Block.Facts;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Block.Title;
import org.daybook.paper.Paper;
import org.daybook.paper.Words;

/** Whose extract, for whom and why, what it holds and what it leaves out; then how things stand. */
final class FirstPage {

    private final ExtractContents contents;
    private final Request request;

    FirstPage(ExtractContents contents) {
        this.contents = contents;
        this.request = contents.request();
    }

    void on(Paper paper) {
        Child child = contents.file().child();
        paper.add(new Title(request.form().words(), child.name(), identity(child)));
        paper.add(facts());
        standing().on(paper, Heading.of(1, "Status, now and before"));
    }

    private StandingPart standing() {
        LocalDate today = contents.making().day();
        return request.form() == Form.MEETING_TABLE
                ? StandingPart.forAMeeting(contents.file(), today)
                : new StandingPart(contents.file(), today);
    }

    private static String identity(Child child) {
        return Stream.of(
                        child.born().map(day -> "Born " + Days.letter(day)).orElse(""),
                        child.yearAndClass(),
                        child.upn().isEmpty() ? "" : "UPN " + child.upn())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }

    private Facts facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("For", lines(request.forWhom() + "\n" + request.why())));
        facts.add(Fact.of("Holds", holds()));
        if (contents.withFamily()) {
            facts.add(Fact.of("With", family()));
        }
        facts.add(Fact.of("Left out", leftOut()));
        facts.add(made());
        return new Facts(facts);
    }

    private static List<Words> lines(String text) {
        return text.isBlank() ? List.of(Words.ofQuiet("Not said")) : Accounts.wordsOf(text);
    }

    /** The entries of the other children are counted with those of the child. */
    private String holds() {
        int count = contents.rows().size();
        String entries = count == 1 ? "1 entry" : count + " entries";
        return entries
                + ", "
                + request.periodInWords()
                + ", "
                + request.kindsInWords()
                + "; oldest first.";
    }

    private String family() {
        return contents.family().stream()
                        .map(file -> file.child().initials())
                        .collect(Collectors.joining(", "))
                + ", of the same family or household, because the lead chose to show them"
                + " together.";
    }

    private String leftOut() {
        String withdrawn = request.ownUse() ? "" : "; withdrawn entries";
        String shortened =
                request.form() == Form.MEETING_TABLE ? " Long accounts are shortened." : "";
        return "Other children but for initials and role; supervision"
                + withdrawn
                + "; concerns about adults."
                + shortened
                + " Documents are named only.";
    }

    private Fact made() {
        Making making = contents.making();
        String phone = making.phone().isEmpty() ? "" : ", " + making.phone();
        String time = Days.time(making.at().atZone(School.ZONE).toLocalTime());
        return Fact.of(
                "Made",
                Days.letter(making.day())
                        + " at "
                        + time
                        + " by "
                        + making.by()
                        + ", "
                        + making.school()
                        + phone
                        + forTheChild()
                        + (making.by().equals(making.lead())
                                ? "."
                                : ". Designated safeguarding lead: " + making.lead() + "."));
    }

    /** In a meeting's table, where room is short: who leads this child's case. */
    private String forTheChild() {
        String team = StandingPart.team(contents.file().team());
        return request.form() == Form.MEETING_TABLE && !team.isEmpty()
                ? ". For this child: " + team
                : "";
    }
}

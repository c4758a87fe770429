package org.daybook.extract.print;

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
        new StandingPart(contents.file(), contents.making().day())
                .on(paper, Heading.of(1, "Status, now and before"));
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
        facts.add(new Fact("For", lines(request.forWhom())));
        facts.add(new Fact("Why", lines(request.why())));
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
        String always =
                "Other children, but for initials and role; notes of supervision; concerns about"
                        + " adults who work with children.";
        String withdrawn = request.ownUse() ? "" : " Entries that were withdrawn.";
        String shortened =
                request.form() == Form.MEETING_TABLE
                        ? " Long accounts are shortened after a whole sentence and say so."
                        : "";
        String documents = " Documents are named, not enclosed.";
        return always + withdrawn + shortened + documents;
    }

    private Fact made() {
        Making making = contents.making();
        String phone = making.phone().isEmpty() ? "" : ", " + making.phone();
        String time = Days.time(making.at().atZone(School.ZONE).toLocalTime());
        return Fact.of(
                "Made",
                Words.of(Days.letter(making.day()) + " at " + time + " by " + making.by()),
                Words.of(
                        making.school()
                                + phone
                                + ". Designated safeguarding lead: "
                                + making.lead()));
    }
}

package org.daybook.pack.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.children.Child;
import org.daybook.children.Contact;
import org.daybook.children.Detail;
import org.daybook.extract.print.Accounts;
import org.daybook.pack.PackContents;
import org.daybook.paper.Block;
import org.daybook.paper.Block.Fact;
import org.daybook.paper.Block.Facts;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Cell;
import org.daybook.paper.Column;
import org.daybook.paper.Paper;
import org.daybook.paper.Part;
import org.daybook.paper.Table;
import org.daybook.paper.Words;

/** Who is who: the child, the household, whom to ring and who has parental responsibility. */
final class FrontSheet {

    private static final String NOT_RECORDED = "Not recorded";

    private final PackContents contents;
    private final Part part;

    FrontSheet(PackContents contents, Part part) {
        this.contents = contents;
        this.part = part;
    }

    void on(Paper paper) {
        Child child = contents.child();
        paper.newPage();
        paper.add(
                Heading.of(1, "Front sheet")
                        .note("Who is who, as this school knew it when the pack was made.")
                        .opening(part));
        paper.add(Heading.of(2, "The child"), known(identity(child)));
        paper.add(Heading.of(2, "Household and contacts"));
        contacts(paper, child);
        relations(paper);
        if (!child.notes().isEmpty()) {
            paper.add(Heading.of(2, "Notes"));
            Accounts.paragraphs(child.notes()).forEach(paper::add);
        }
    }

    private static Map<String, String> identity(Child child) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Name", child.name());
        facts.put("Legal name", fullLegalName(child));
        facts.put("Born", day(child.born()));
        facts.put("Sex", child.sex());
        facts.put("UPN", child.upn());
        facts.put("Address", child.address());
        facts.put("First language", child.firstLanguage());
        facts.put("Ethnicity", child.ethnicity());
        facts.put("Special needs", child.specialNeeds());
        facts.put("In care", child.inCare());
        facts.put("Year and class", child.yearAndClass());
        facts.put("Joined us", day(child.joinedOn()));
        facts.put("Left us", day(child.leftOn()));
        facts.put("School before", child.previousSchool());
        return facts;
    }

    /** What is known, and in one line at the end what is not. */
    private static Facts known(Map<String, String> all) {
        List<Fact> facts = new ArrayList<>();
        all.forEach((label, text) -> {
            if (!text.isBlank()) {
                facts.add(new Fact(label, Accounts.wordsOf(text)));
            }
        });
        String missing =
                all.entrySet().stream()
                        .filter(fact -> fact.getValue().isBlank())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            facts.add(Fact.of(NOT_RECORDED, Words.ofQuiet(missing)));
        }
        return new Facts(facts);
    }

    private static String fullLegalName(Child child) {
        return Stream.of(Detail.LEGAL_FORENAME, Detail.MIDDLE_NAMES, Detail.LEGAL_SURNAME)
                .map(child.particulars()::text)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static void contacts(Paper paper, Child child) {
        if (child.contacts().isEmpty()) {
            paper.add(Paragraph.of("No contact is recorded."));
            return;
        }
        try (Table table =
                paper.table(
                        Column.sharing("Who", 3).naming(),
                        Column.fixed("Parental responsibility", 34),
                        Column.sharing("How to reach them", 4))) {
            child.contacts()
                    .forEach(contact -> table.row(who(contact), pr(contact), reach(contact)));
        }
        paper.add(
                Paragraph.small(
                        "“Not recorded” under parental responsibility means that nobody has written"
                                + " it down, not that the person has none."));
    }

    private void relations(Paper paper) {
        List<Fact> facts =
                contents.file().relations().stream()
                        .map(one -> new Fact(one.who(), List.of(Words.of(one.what()))))
                        .toList();
        if (!facts.isEmpty()) {
            paper.add(Heading.of(2, "Family and links"), new Facts(facts));
        }
    }

    private static Cell who(Contact contact) {
        Words name = Words.ofStrong(contact.name().isEmpty() ? "Name not known" : contact.name());
        return contact.relationship().isEmpty()
                ? Cell.of(name)
                : Cell.of(Paragraph.of(name), Paragraph.of(contact.relationship()));
    }

    private static Cell pr(Contact contact) {
        return contact.parentalResponsibility() ? Cell.of("Yes") : missing();
    }

    private static Cell reach(Contact contact) {
        List<Block> lines =
                Stream.of(contact.phone(), contact.email(), contact.address())
                        .flatMap(text -> Accounts.paragraphs(text).stream())
                        .toList();
        return lines.isEmpty() ? missing() : new Cell(lines);
    }

    private static Cell missing() {
        return Cell.of(Words.ofQuiet(NOT_RECORDED));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Days::letter).orElse("");
    }
}

package org.daybook.extract.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.chronology.EntryKind;
import org.daybook.extract.ExtractContents;
import org.daybook.extract.ExtractContents.Row;
import org.daybook.extract.OwnEntry;
import org.daybook.paper.Block;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Cell;
import org.daybook.paper.Column;
import org.daybook.paper.Paper;
import org.daybook.paper.Table;
import org.daybook.paper.Words;

/**
 * What happened, from whom it is known, what it meant for the child, what was done: one line each.
 */
final class MeetingTable {

    /** Answers that belong to what was decided, or stand in a column of their own. */
    private static final Set<Detail> ELSEWHERE =
            Set.of(
                    Detail.MEETING_KIND,
                    Detail.POLICE_KIND,
                    Detail.AGENCY,
                    Detail.AGENCY_PERSON,
                    Detail.PARENT,
                    Detail.FILE_FROM,
                    Detail.FILE_TO,
                    Detail.AGREED,
                    Detail.NEXT_MEETING);

    private final ExtractContents contents;

    MeetingTable(ExtractContents contents) {
        this.contents = contents;
    }

    void on(Paper paper) {
        paper.add(Heading.of(1, "What happened").note("Oldest first."));
        if (contents.rows().isEmpty()) {
            paper.add(Paragraph.of("No entry stands in what was chosen."));
            return;
        }
        try (Table table = paper.denseTable(columns())) {
            for (int place = 0; place < contents.rows().size(); place++) {
                contents.gapsBefore(place).forEach(gap -> table.gap(Says.gap(gap)));
                table.row(cells(contents.rows().get(place)));
            }
            contents.gapsBefore(contents.rows().size()).forEach(gap -> table.gap(Says.gap(gap)));
        }
    }

    private Column[] columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.fixed("Date", 23).naming());
        if (contents.withFamily()) {
            columns.add(Column.fixed("Child", 12));
        }
        columns.add(Column.sharing("What happened", 5));
        columns.add(Column.fixed("From whom", 29));
        columns.add(Column.sharing("The child’s voice", 4));
        columns.add(Column.sharing("Decision and action", 5));
        columns.add(Column.fixed("Outcome", 31));
        return columns.toArray(Column[]::new);
    }

    private Cell[] cells(Row row) {
        EntryRow entry = new EntryRow(contents, row);
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(EntryRow.when(row.entry())));
        if (contents.withFamily()) {
            cells.add(new Cell(Accounts.paragraphs(entry.whose())));
        }
        cells.add(new Cell(event(row.entry())));
        cells.add(new Cell(source(row.entry())));
        cells.add(new Cell(entry.voicesInWords()));
        cells.add(new Cell(decided(entry, row.entry())));
        cells.add(outcome(row.entry()));
        return cells.toArray(Cell[]::new);
    }

    private static List<Block> event(OwnEntry entry) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.topic(Says.kind(entry)));
        blocks.addAll(shortened(entry.wording().narrative()));
        for (Details.Answer answer : entry.wording().details().answers()) {
            if (!labels(ELSEWHERE).contains(answer.label())) {
                Excerpt said = Excerpt.of(answer.said());
                blocks.add(Paragraph.of(Words.ofQuiet(answer.label() + ": ").then(said.text())));
                blocks.addAll(goesOn(said));
            }
        }
        if (!entry.wording().others().isEmpty()) {
            blocks.add(
                    Paragraph.small(
                            "Other children: "
                                    + String.join("; ", entry.wording().others())
                                    + "."));
        }
        return blocks;
    }

    private static List<Block> shortened(String account) {
        Excerpt excerpt = Excerpt.of(account);
        List<Block> blocks = new ArrayList<>(Accounts.paragraphs(excerpt.text()));
        blocks.addAll(goesOn(excerpt));
        return blocks;
    }

    private static List<Block> goesOn(Excerpt excerpt) {
        return excerpt.goesOn()
                ? List.of(Paragraph.small("Shortened here; the whole stands in the chronology."))
                : List.of();
    }

    private static List<Block> source(OwnEntry entry) {
        Details details = entry.wording().details();
        String from =
                switch (entry.kind()) {
                    case AGENCY_CONTACT -> joined(details, Detail.AGENCY, Detail.AGENCY_PERSON);
                    case PARENT_CONTACT -> joined(details, Detail.PARENT);
                    case FILE_RECEIVED -> joined(details, Detail.FILE_FROM);
                    case FILE_SENT -> joined(details, Detail.FILE_TO);
                    case POLICE_NOTIFICATION -> "Police";
                    default -> entry.wording().report().by().strip();
                };
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(from.isEmpty() ? "School" : from));
        blocks.add(Paragraph.small("Written by " + entry.recordedBy()));
        return blocks;
    }

    private static String joined(Details details, Detail... wanted) {
        Set<String> labels = labels(Set.of(wanted));
        return details.answers().stream()
                .filter(answer -> labels.contains(answer.label()))
                .map(Details.Answer::said)
                .collect(Collectors.joining(", "));
    }

    private static Set<String> labels(Set<Detail> details) {
        return details.stream().map(Detail::label).collect(Collectors.toSet());
    }

    private static List<Block> decided(EntryRow row, OwnEntry entry) {
        List<Block> blocks = new ArrayList<>();
        Stream.of(Detail.AGREED, Detail.NEXT_MEETING)
                .filter(detail -> detail.asks(entry.kind()))
                .forEach(detail -> {
                    String said = joined(entry.wording().details(), detail);
                    if (!said.isEmpty()) {
                        blocks.add(Paragraph.of(Words.ofStrong(detail.label() + ". ").then(said)));
                    }
                });
        blocks.addAll(row.decidedBriefly());
        return blocks;
    }

    private static Cell outcome(OwnEntry entry) {
        return entry.outcome()
                .map(outcome ->
                        Cell.of(
                                Paragraph.of(
                                        outcome.words().isBlank()
                                                ? "Closed."
                                                : Says.sentence(outcome.words())),
                                Paragraph.small("Closed " + Days.typed(outcome.on()))))
                .orElseGet(() ->
                        entry.kind() == EntryKind.CONCERN
                                ? Cell.of(Words.ofQuiet("Not closed"))
                                : new Cell(List.of()));
    }
}

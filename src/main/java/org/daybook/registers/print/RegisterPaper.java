package org.daybook.registers.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.paper.Block;
import org.daybook.paper.Block.Fact;
import org.daybook.paper.Block.Facts;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Block.Title;
import org.daybook.paper.Cell;
import org.daybook.paper.Column;
import org.daybook.paper.Imprint;
import org.daybook.paper.Paper;
import org.daybook.paper.Sheet;
import org.daybook.paper.Table;
import org.daybook.paper.Words;
import org.daybook.registers.Columns;
import org.daybook.registers.Figure;
import org.daybook.registers.Register;
import org.daybook.registers.RegisterContents;
import org.daybook.registers.RegisterPress;
import org.daybook.registers.RegisterRow;

/** A register on its side: which files, the figures with how each is counted, the table. */
public final class RegisterPaper implements RegisterPress {

    private static final String MARKING = "CONFIDENTIAL: CHILD PROTECTION";

    /** Of what is shown together; 0 shares what is left. */
    private static final List<Integer> MILLIMETRES = List.of(0, 0, 31, 38, 33, 31, 24, 0);

    @Override
    public int print(RegisterContents contents, OutputStream out) throws IOException {
        try (Paper paper = Paper.begin(imprint(contents), Sheet.LANDSCAPE)) {
            paper.add(
                    new Title(
                            contents.making().school(),
                            contents.title(),
                            contents.filter().words()));
            paper.add(figures(contents));
            table(contents.register(), paper);
            return paper.save(out);
        }
    }

    private static Facts figures(RegisterContents contents) {
        List<Fact> facts = new ArrayList<>();
        for (Figure figure : contents.register().figures()) {
            facts.add(
                    new Fact(
                            figure.name(),
                            List.of(Words.ofStrong(figure.value()), Words.ofQuiet(figure.how()))));
        }
        facts.add(Fact.of("School year", contents.register().direction().yearRule()));
        return new Facts(facts);
    }

    private static void table(Register register, Paper paper) {
        paper.add(Heading.of(1, "The files").note("The latest day first."));
        if (register.rows().isEmpty()) {
            paper.add(Paragraph.of("No file stands in what was chosen."));
            return;
        }
        try (Table table = paper.denseTable(columns(register))) {
            register.rows().forEach(row -> table.row(cells(row)));
        }
    }

    private static Column[] columns(Register register) {
        List<String> headings = Columns.groups(register.direction());
        Column[] columns = new Column[headings.size()];
        for (int i = 0; i < columns.length; i++) {
            int wide = MILLIMETRES.get(i);
            columns[i] =
                    wide == 0
                            ? Column.sharing(headings.get(i), 1)
                            : Column.fixed(headings.get(i), wide);
        }
        columns[0] = columns[0].naming();
        return columns;
    }

    private static Cell[] cells(RegisterRow row) {
        return row.groups().stream().map(RegisterPaper::cell).toArray(Cell[]::new);
    }

    private static Cell cell(RegisterRow.Group group) {
        List<Block> blocks = new ArrayList<>();
        if (!group.main().isBlank()) {
            blocks.add(Paragraph.of(Words.ofStrong(group.main())));
        }
        group.more().forEach(line -> blocks.add(Paragraph.small(line)));
        return new Cell(blocks);
    }

    private static Imprint imprint(RegisterContents contents) {
        RegisterContents.Making making = contents.making();
        String when =
                Days.typed(making.day())
                        + " "
                        + Days.time(making.at().atZone(School.ZONE).toLocalTime());
        return new Imprint(
                contents.title() + ", made " + when,
                UUID.nameUUIDFromBytes(contents.name().getBytes(StandardCharsets.UTF_8)),
                making.at(),
                MARKING,
                "Only for the lead and whoever audits",
                "",
                String.join(", ", List.of("Made " + when, making.by(), making.school())));
    }
}

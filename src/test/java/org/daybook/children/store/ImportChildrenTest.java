package org.daybook.children.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.base.ChildId;
import org.daybook.base.Progress;
import org.daybook.children.AddChild;
import org.daybook.children.ChangeChild;
import org.daybook.children.Child;
import org.daybook.children.Children;
import org.daybook.children.ColumnMapping;
import org.daybook.children.CsvRead;
import org.daybook.children.CsvTable;
import org.daybook.children.Detail;
import org.daybook.children.FindChildren;
import org.daybook.children.ImportChildren;
import org.daybook.children.ImportDone;
import org.daybook.children.ImportOutcome;
import org.daybook.children.ImportPlan;
import org.daybook.children.Practice;
import org.daybook.children.ReadCsv;
import org.daybook.children.UndoImport;
import org.daybook.journal.Deed;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ImportChildrenTest {

    private static final String LIST =
            """
            UPN,Surname,Forename,DOB,Year,FSM,Contact 1 Name
            B801200005001,Ashdown,Wren,03/02/2017,6,Y,June Ashdown
            ,Tansley,Ivy,14/04/2019,3,N,Grace Tansley
            ,Wickett,Sol,27/02/2016,6,N,
            """;

    @RegisterExtension final TestStore daybook = new TestStore();
    @TempDir Path folder;
    private JooqChildren children;
    private JooqImports imports;
    private FindChildren find;
    private Child wren;

    @BeforeEach
    void open() {
        children = new JooqChildren(daybook.store());
        imports = new JooqImports(daybook.store());
        find = new FindChildren(children);
        wren =
                new AddChild(daybook.journal(), children, find, daybook.clock())
                        .add(Practice.wren().particulars());
    }

    @Test
    void writesAllOfItAndRemembersTheColumns() {
        ImportDone done = imported(importing(children));
        assertThat(done.added()).isEqualTo(2);
        assertThat(done.changed()).isOne();
        assertThat(find.find("ivy")).hasSize(1);
        Child after = children.withId(wren.id()).orElseThrow();
        assertThat(after.yearGroup()).isEqualTo("Year 6");
        assertThat(after.specialNeeds()).isEqualTo("SEN support");
        assertThat(after.contacts()).hasSize(2);
        assertThat(imports.chosenBefore()).containsEntry("fsm", Optional.empty()).hasSize(7);
        assertThat(daybook.journal().about(wren.id()).getFirst().deed().kind())
                .isEqualTo(Deed.Kind.CHILDREN_IMPORTED);
    }

    @Test
    void takesTheLastImportBackToTheByte() {
        List<Child> before = children.all();
        ImportDone done = imported(importing(children));
        UndoImport undo = undoing();
        assertThat(undo.last()).contains(done);
        UndoImport.Undone undone = undo.undo(done.id());
        assertThat(undone).isEqualTo(new UndoImport.Undone(2, 1, List.of()));
        assertThat(children.all()).isEqualTo(before);
        assertThat(find.all()).isEqualTo(before);
        assertThat(undo.last()).isEmpty();
    }

    @Test
    void leavesChildrenAboutWhomSomethingWasWrittenSince() {
        ImportDone done = imported(importing(children));
        Child ivy = find.find("ivy").getFirst();
        Child sol = find.find("sol").getFirst();
        daybook.journal().trace(Deed.about(Deed.Kind.ENTRY_RECORDED, ivy.id()));
        daybook.journal().trace(Deed.about(Deed.Kind.FILE_OPENED, sol.id()));
        Child changed =
                new ChangeChild(daybook.journal(), children, find)
                        .change(
                                children.withId(wren.id()).orElseThrow(),
                                wren.particulars().with(Detail.NOTES, "Seen"));
        UndoImport.Undone undone = undoing().undo(done.id());
        assertThat(undone.takenBack()).isOne();
        assertThat(undone.restored()).isZero();
        assertThat(ids(undone.stayed())).containsExactlyInAnyOrder(ivy.id(), wren.id());
        assertThat(children.withId(wren.id())).contains(changed);
        assertThat(children.withId(ivy.id())).contains(ivy);
        assertThat(children.withId(sol.id())).isEmpty();
    }

    @Test
    void writesNothingWhenItFailsMidway() {
        List<Child> before = children.all();
        ImportChildren failing = importing(new FailsAfter(children, 1));
        assertThatThrownBy(() -> imported(failing)).hasMessage("the disk is full");
        assertNothingWritten(before);
    }

    @Test
    void writesNothingWhenStopped() {
        List<Child> before = children.all();
        ImportChildren importing = importing(children);
        CsvTable table = table(LIST);
        ColumnMapping mapping = importing.mapping(table);
        ImportOutcome outcome =
                importing.run(importing.look(table, mapping), mapping, new StopsAfter(1));
        assertThat(outcome).isEqualTo(new ImportOutcome.Stopped());
        assertNothingWritten(before);
    }

    @Test
    void writesNothingWhenAChildWasChangedMeanwhile() {
        ImportChildren importing = importing(children);
        CsvTable table = table(LIST);
        ColumnMapping mapping = importing.mapping(table);
        ImportPlan plan = importing.look(table, mapping);
        new ChangeChild(daybook.journal(), children, find)
                .change(wren, wren.particulars().with(Detail.NOTES, "New"));
        assertThat(importing.run(plan, mapping, Progress.UNSEEN))
                .isEqualTo(new ImportOutcome.ChangedMeanwhile());
        assertThat(children.all()).hasSize(1);
    }

    @Test
    void writesNothingWhenAChildOfTheListWasAddedByHandMeanwhile() {
        ImportChildren importing = importing(children);
        CsvTable table = table(LIST);
        ColumnMapping mapping = importing.mapping(table);
        ImportPlan plan = importing.look(table, mapping);
        new AddChild(daybook.journal(), children, find, daybook.clock())
                .add(Practice.named("Ivy", "Tansley", LocalDate.of(2019, 4, 14)));
        assertThat(importing.run(plan, mapping, Progress.UNSEEN))
                .isEqualTo(new ImportOutcome.ChangedMeanwhile());
    }

    @Test
    void takesTwentyThousandChildren() {
        String rows =
                IntStream.range(0, 20_000)
                        .mapToObj(i ->
                                "Ash%d,Wren,%d-0%d-1%d,5,Dana"
                                        .formatted(i, 2010 + i % 10, 1 + i % 9, i % 10))
                        .collect(Collectors.joining("\n"));
        ImportChildren importing = importing(children);
        CsvTable table = table("Surname,Forename,DOB,Year,Contact 1 Name\n" + rows);
        ImportPlan plan = importing.look(table, importing.mapping(table));
        assertThat(plan.added()).hasSize(20_000);
        assertThat(plan.problems()).isEmpty();
    }

    private void assertNothingWritten(List<Child> before) {
        assertThat(children.all()).isEqualTo(before);
        assertThat(imports.latest()).isEmpty();
        assertThat(imports.chosenBefore()).isEmpty();
        assertThat(daybook.journal().about(wren.id())).hasSize(1);
        assertThat(find.all()).isEqualTo(before);
    }

    private ImportChildren importing(Children into) {
        return new ImportChildren(daybook.journal(), into, imports, find, daybook.clock());
    }

    private UndoImport undoing() {
        return new UndoImport(daybook.journal(), children, imports, find, daybook.clock());
    }

    private ImportDone imported(ImportChildren importing) {
        CsvTable table = table(LIST);
        ColumnMapping mapping = importing.mapping(table);
        ImportOutcome outcome =
                importing.run(importing.look(table, mapping), mapping, Progress.UNSEEN);
        return ((ImportOutcome.Imported) outcome).done();
    }

    private CsvTable table(String text) {
        Path file = folder.resolve("list.csv");
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ((CsvRead.Read) ReadCsv.from(file)).table();
    }

    private static Set<ChildId> ids(List<Child> children) {
        return children.stream().map(Child::id).collect(Collectors.toSet());
    }

    /** Fails at the write after so many, as a full disk does. */
    private static final class FailsAfter implements Children {

        private final Children real;
        private int left;

        FailsAfter(Children real, int writes) {
            this.real = real;
            this.left = writes;
        }

        @Override
        public List<Child> all() {
            return real.all();
        }

        @Override
        public Optional<Child> withId(ChildId id) {
            return real.withId(id);
        }

        @Override
        public void add(Child child) {
            count();
            real.add(child);
        }

        @Override
        public void change(Child child) {
            count();
            real.change(child);
        }

        @Override
        public void takeBack(ChildId id) {
            real.takeBack(id);
        }

        private void count() {
            if (left-- == 0) {
                throw new IllegalStateException("the disk is full");
            }
        }
    }

    /** Somebody who presses Cancel after so many steps. */
    private static final class StopsAfter implements Progress {

        private int left;

        StopsAfter(int steps) {
            this.left = steps;
        }

        @Override
        public void at(long done, long all) {}

        @Override
        public boolean cancelled() {
            return left-- == 0;
        }
    }
}

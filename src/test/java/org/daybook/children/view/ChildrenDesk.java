package org.daybook.children.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Progress;
import org.daybook.children.AddChild;
import org.daybook.children.ChangeChild;
import org.daybook.children.ColumnMapping;
import org.daybook.children.CsvRead;
import org.daybook.children.CsvTable;
import org.daybook.children.FindChildren;
import org.daybook.children.ImportChildren;
import org.daybook.children.ReadCsv;
import org.daybook.children.UndoImport;
import org.daybook.children.store.JooqChildren;
import org.daybook.children.store.JooqImports;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;
import org.daybook.desk.Place;
import org.daybook.vault.TestStore;

/** The children's pages on a real store, with everything done at once. */
final class ChildrenDesk implements AutoCloseable {

    static final Path PRACTICE = Path.of("app/practice/children.csv");

    private final TestStore daybook = TestStore.open();
    private final List<Place> gone = new ArrayList<>();
    final Background background = Background.direct();
    final JooqChildren children = new JooqChildren(daybook.store());
    final FindChildren find = new FindChildren(children);
    final AddChild add = new AddChild(daybook.journal(), children, find, daybook.clock());
    final ChangeChild change = new ChangeChild(daybook.journal(), children, find);
    final Navigator navigator =
            new Navigator() {
                @Override
                public void go(Place place) {
                    gone.add(place);
                }

                @Override
                public void back() {
                    gone.add(new Place.Today());
                }
            };

    /** Where the pages have led to, the latest last. */
    List<Place> gone() {
        return gone;
    }

    ChildForms forms() {
        return new ChildForms(add, change, find, background, navigator, daybook.clock());
    }

    ChildListModel list() {
        return new ChildListModel(find, navigator, daybook.clock());
    }

    ImportModel importing() {
        return new ImportModel(importChildren(), undoing(), background, navigator);
    }

    private ImportChildren importChildren() {
        JooqImports imports = new JooqImports(daybook.store());
        return new ImportChildren(daybook.journal(), children, imports, find, daybook.clock());
    }

    private UndoImport undoing() {
        JooqImports imports = new JooqImports(daybook.store());
        return new UndoImport(daybook.journal(), children, imports, find, daybook.clock());
    }

    ChildrenDesk withThePracticeSchool() {
        CsvTable table = ((CsvRead.Read) ReadCsv.from(PRACTICE)).table();
        ImportChildren importing = importChildren();
        ColumnMapping mapping = importing.mapping(table);
        importing.run(importing.look(table, mapping), mapping, Progress.UNSEEN);
        return this;
    }

    @Override
    public void close() {
        daybook.close();
    }
}

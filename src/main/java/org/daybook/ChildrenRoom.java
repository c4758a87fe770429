package org.daybook;

import org.daybook.children.AddChild;
import org.daybook.children.ChangeChild;
import org.daybook.children.Children;
import org.daybook.children.FindChildren;
import org.daybook.children.ImportChildren;
import org.daybook.children.Imports;
import org.daybook.children.UndoImport;
import org.daybook.children.store.JooqImports;
import org.daybook.children.view.ChildFormPage;
import org.daybook.children.view.ChildForms;
import org.daybook.children.view.ChildListModel;
import org.daybook.children.view.ChildListPage;
import org.daybook.children.view.ImportChildrenPage;
import org.daybook.children.view.ImportModel;
import org.daybook.desk.Page;
import org.daybook.desk.Place;
import org.daybook.journal.Journal;
import org.daybook.vault.Store;

/**
 * The pages about children, built by hand. The forms and the import live as long as the session:
 * what was typed or chosen in them waits there while she looks elsewhere.
 */
final class ChildrenRoom {

    private final Outside outside;
    private final FindChildren find;
    private final ChildForms forms;
    private final ImportModel importing;

    ChildrenRoom(
            Store store, Journal journal, Outside outside, Children children, FindChildren find) {
        this.outside = outside;
        this.find = find;
        this.forms =
                new ChildForms(
                        new AddChild(journal, children, find, outside.clock()),
                        new ChangeChild(journal, children, find),
                        find,
                        outside.background(),
                        outside.navigator(),
                        outside.clock());
        Imports imports = new JooqImports(store);
        this.importing =
                new ImportModel(
                        new ImportChildren(journal, children, imports, find, outside.clock()),
                        new UndoImport(journal, children, imports, find, outside.clock()),
                        outside.background(),
                        outside.navigator());
    }

    Page list() {
        return new ChildListPage(new ChildListModel(find, outside.navigator(), outside.clock()));
    }

    Page add() {
        return new ChildFormPage(forms.adding());
    }

    Page change(Place.ChangeChild place) {
        return new ChildFormPage(forms.changing(place.child()));
    }

    Page importList() {
        return new ImportChildrenPage(importing, outside.files());
    }
}

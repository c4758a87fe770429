package org.daybook.chronology.view;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.daybook.chronology.Entry;
import org.daybook.desk.Look;
import org.daybook.desk.Pictures;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

/** What becomes of entries, as pictures: light, dark, and at 200 % text. */
class TurnPicturesTest {

    @Test
    void turns() {
        pictures("child-turns", _ -> {});
    }

    @Test
    void turnsOldestFirst() {
        pictures("child-turns-oldest", ChildFileModel::turnOrder);
    }

    @Test
    void withFamily() {
        pictures("child-family", model -> model.choice().family().set(true));
    }

    @Test
    void filters() {
        pictures("child-filters", model -> model.choice().text().set("tea"));
    }

    @Test
    void smallForms() {
        form("close", EntryForms::close);
        form("move", EntryForms::move);
        form("same", EntryForms::same);
        form("tell", EntryForms::tell);
        form("withdraw", EntryForms::withdraw);
    }

    private static void form(String name, Consumer<EntryForms> open) {
        Callable<Node> node =
                () -> {
                    ChildFileModel model = told();
                    model.arrive();
                    Entry entry = model.shown().getFirst();
                    EntryForms forms = new EntryForms(entry, model, VBox::new);
                    Stylesheets.on(forms);
                    open.accept(forms);
                    return forms;
                };
        Pictures.keep("chronology-form-" + name, node, Look.Mode.LIGHT, 100, 900, 320);
    }

    private static ChildFileModel told() {
        TestPages pages = new TestPages(TestStore.open());
        TurnStory story = new TurnStory(pages.school);
        story.tell();
        return pages.file(story.nell.id());
    }

    private static void pictures(String name, Consumer<ChildFileModel> then) {
        Callable<Node> node =
                () -> {
                    ChildFileModel model = told();
                    ChildFilePage page = new ChildFilePage(model, FileParts.NONE);
                    page.arrived();
                    then.accept(model);
                    return page.node();
                };
        Pictures.all("chronology-" + name, node);
    }
}

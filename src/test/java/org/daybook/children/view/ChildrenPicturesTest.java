package org.daybook.children.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Node;
import org.daybook.children.ChildDay;
import org.daybook.children.Detail;
import org.daybook.desk.NothingChosen;
import org.daybook.desk.Page;
import org.daybook.desk.Pictures;
import org.junit.jupiter.api.Test;

/** Draws every page of this feature, light, dark and at 200 %, to be looked at. */
class ChildrenPicturesTest {

    @Test
    void drawsTheList() {
        draw("children", true, desk -> new ChildListPage(desk.list()));
    }

    @Test
    void drawsTheEmptyList() {
        draw("children-none", false, desk -> new ChildListPage(desk.list()));
    }

    @Test
    void drawsTheFormOfANewChild() {
        draw(
                "child-add",
                true,
                desk -> {
                    ChildFormModel model = desk.forms().adding();
                    model.answers().text(Detail.LEGAL_FORENAME).set("Wren");
                    model.answers().text(Detail.LEGAL_SURNAME).set("Ashdown");
                    model.answers().day(ChildDay.BORN).set("3/2/2017");
                    model.answers().text(Detail.UPN).set("A801200005001");
                    model.answers().day(ChildDay.JOINED_ON).set("some day");
                    ChildFormPage page = new ChildFormPage(model);
                    model.save();
                    return page;
                });
    }

    @Test
    void drawsTheFormOfAKnownChild() {
        draw(
                "child-change",
                true,
                desk -> {
                    ChildFormModel model =
                            desk.forms().changing(desk.find.find("wren").getFirst().id());
                    model.answers().text(Detail.UPN).set("H801200001001");
                    ChildFormPage page = new ChildFormPage(model);
                    model.save();
                    return page;
                });
    }

    @Test
    void drawsTheFourStepsOfAnImport() {
        draw("import-1-file", true, desk -> page(desk.importing()));
        draw("import-2-columns", true, desk -> page(atColumns(desk)));
        draw("import-3-look", true, desk -> page(atLook(desk)));
        draw(
                "import-4-done",
                true,
                desk -> {
                    ImportModel model = atLook(desk);
                    model.importNow();
                    return page(model);
                });
        draw(
                "import-refused",
                false,
                desk -> {
                    ImportModel model = desk.importing();
                    model.choose(Path.of("app/practice/none.csv"));
                    return page(model);
                });
    }

    private static ImportModel atColumns(ChildrenDesk desk) {
        ImportModel model = desk.importing();
        model.choose(
                Path.of(
                        Objects.requireNonNull(
                                        org.daybook.children.Practice.class.getResource(
                                                "difficult.csv"))
                                .getPath()));
        return model;
    }

    private static ImportModel atLook(ChildrenDesk desk) {
        ImportModel model = atColumns(desk);
        model.lookThrough();
        return model;
    }

    private static Page page(ImportModel model) {
        return new ImportChildrenPage(model, new NothingChosen());
    }

    private static void draw(String name, boolean practice, Function<ChildrenDesk, Page> page) {
        Pictures.all(name, () -> drawn(practice, page));
        assertThat(Files.exists(Path.of("target/pictures/" + name + ".png"))).isTrue();
    }

    private static Node drawn(boolean practice, Function<ChildrenDesk, Page> page) {
        try (ChildrenDesk desk = new ChildrenDesk()) {
            if (practice) {
                desk.withThePracticeSchool();
            }
            Page made = page.apply(desk);
            Node node = made.node();
            made.arrived();
            return node;
        }
    }
}

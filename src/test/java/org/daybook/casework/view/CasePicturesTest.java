package org.daybook.casework.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.daybook.base.ChildId;
import org.daybook.casework.TestCases;
import org.daybook.desk.Page;
import org.daybook.desk.Pictures;
import org.daybook.desk.Place;
import org.daybook.desk.Sheet;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

/** This room's pages and parts as pictures: light, dark, and at 200 % text. */
class CasePicturesTest {

    @Test
    void standing() {
        pictures("standing", pages -> page(new StandingPage(pages.standing(wren(pages)))));
    }

    @Test
    void standingOfAChildAboutWhomNothingIsKnown() {
        Pictures.all(
                "casework-standing-nothing",
                node(pages ->
                        page(
                                new StandingPage(
                                        pages.standing(
                                                pages.cases
                                                        .school
                                                        .child(
                                                                "Otis",
                                                                "Larkfield",
                                                                "Year 6",
                                                                pages.cases
                                                                        .wren
                                                                        .born()
                                                                        .orElseThrow())
                                                        .id())))));
    }

    @Test
    void theFormsOpen() {
        pictures(
                "forms",
                pages -> {
                    StandingPage page = new StandingPage(pages.standing(wren(pages)));
                    Node node = page(page);
                    for (String button :
                            new String[] {
                                "add-status",
                                "write-absence-plan",
                                "hand-over-lead",
                                "add-professional",
                                "add-link"
                            }) {
                        assertThat(fired(node, button)).as(button).isTrue();
                    }
                    return node;
                });
    }

    @Test
    void whereTheDeputyHasLeftThePeopleAreOneStepAway() {
        pictures(
                "deputy-left",
                pages -> {
                    pages.cases.leaves(pages.cases.calder, TestCases.TODAY.minusDays(4));
                    Node node = page(new StandingPage(pages.standing(wren(pages))));
                    assertThat(fired(node, "people-lead")).isFalse();
                    assertThat(fired(node, "people-deputy")).isTrue();
                    assertThat(pages.gone).containsExactly(new Place.People());
                    return node;
                });
    }

    @Test
    void statuses() {
        pictures("statuses", pages -> page(new StatusListPage(pages.statuses())));
    }

    @Test
    void partsOfAFile() {
        pictures(
                "parts",
                pages -> {
                    pages.cases.leaves(pages.cases.calder, TestCases.TODAY.minusDays(4));
                    FileCaseModel model = pages.file(wren(pages));
                    VBox rail =
                            new VBox(new FamilyPart(model).node(), new AbsencePart(model).node());
                    rail.getStyleClass().addAll("card", "rail-card");
                    rail.setMaxWidth(240);
                    FileCaseModel other = pages.file(pages.cases.school.nell.id());
                    VBox second =
                            new VBox(new FamilyPart(other).node(), new AbsencePart(other).node());
                    second.setMaxWidth(240);
                    Sheet sheet = new Sheet("Wren Ashdown");
                    sheet.content(
                            new StatusBand(model).node(),
                            rail,
                            new StatusBand(other).node(),
                            second);
                    return sheet;
                });
    }

    /** A page outside a window has no skin yet, so what is scrolled is looked for by hand. */
    private static boolean fired(Node at, String id) {
        if (at instanceof Button button && id.equals(button.getId())) {
            button.fire();
            return true;
        }
        if (at instanceof ScrollPane scroll) {
            return fired(scroll.getContent(), id);
        }
        return at instanceof Parent parent
                && List.copyOf(parent.getChildrenUnmodifiable()).stream()
                        .anyMatch(child -> fired(child, id));
    }

    private static ChildId wren(CasePages pages) {
        return pages.cases.wren.id();
    }

    private static Node page(Page page) {
        page.arrived();
        return page.node();
    }

    private static Callable<Node> node(Function<CasePages, Node> page) {
        return () -> page.apply(new CasePages(TestStore.open()).told());
    }

    private static void pictures(String name, Function<CasePages, Node> page) {
        Pictures.all("casework-" + name, node(page));
    }
}

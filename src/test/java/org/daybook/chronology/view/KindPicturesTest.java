package org.daybook.chronology.view;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.daybook.chronology.Choice;
import org.daybook.chronology.Detail;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Question;
import org.daybook.desk.Look;
import org.daybook.desk.Pictures;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The form of each kind as a picture. */
class KindPicturesTest {

    @ParameterizedTest
    @EnumSource(
            value = EntryKind.class,
            names = {"CONCERN", "POLICE_NOTIFICATION"},
            mode = EnumSource.Mode.EXCLUDE)
    void theFormOf(EntryKind kind) {
        Pictures.keep(
                "kind-" + kind.name().toLowerCase(Locale.ROOT),
                page(kind, _ -> {}),
                Look.Mode.LIGHT,
                100,
                1440,
                900);
    }

    @Test
    void police() {
        Pictures.all(
                "kind-police",
                page(
                        EntryKind.POLICE_NOTIFICATION,
                        form -> {
                            form.text(Detail.POLICE_KIND).set(Choice.Police.ENCOMPASS.name());
                            form.text(Detail.POLICE_REFERENCE).set("OE 4471");
                            form.text(Detail.INCIDENT).set("yesterday 22:40");
                            form.text(Detail.WATCHES).set("Miss Calder, teaching assistant");
                            form.text(Detail.AGREED).set("Ring back");
                            form.text(Question.HAPPENED_DAY).set("24 Nov 2026");
                        }));
    }

    private static Callable<Node> page(EntryKind kind, Consumer<FormAnswers> fill) {
        return () -> {
            TestPages pages = new TestPages(TestStore.open());
            pages.school.siblings();
            EntryFormModel model = pages.form(kind, pages.school.nell.id());
            fill.accept(model.answers());
            EntryFormPage made = new EntryFormPage(model, Lent.NONE);
            made.arrived();
            return made.node();
        };
    }
}

package org.daybook.chronology.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.chronology.TestSchool.TODAY;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.desk.Pictures;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

class MoveFormTest {

    @Test
    void whatWasBegunFromTheEntryIsSaidToStay() {
        Pictures.onWindow(() -> {
            TestPages pages = new TestPages(TestStore.open());
            Entry entry =
                    pages.school.recorded(
                            EntryKind.CONCERN, TODAY, "A mark", pages.school.nell.id());
            TurnForms forms = pages.file(pages.school.nell.id()).turnForms();
            Node form = new MoveForm(forms.move(entry), forms, "-1", () -> {});
            assertThat(form.lookupAll(".label"))
                    .map(label -> ((Label) label).getText())
                    .contains(
                            "What was begun from it, such as a referral, and the status behind it"
                                    + " stay with this child. Look there too.");
            return true;
        });
    }
}

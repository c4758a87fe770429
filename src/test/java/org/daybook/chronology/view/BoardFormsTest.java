package org.daybook.chronology.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.chronology.TestSchool.TODAY;

import java.util.List;
import javafx.scene.control.Label;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.Role;
import org.daybook.chronology.SeenAlone;
import org.daybook.chronology.Voice;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;
import org.daybook.desk.Look;
import org.daybook.desk.Pictures;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

/** The small forms lent to a page that shows only a line of the entry. */
class BoardFormsTest {

    private static final String LONG =
            "Nell stayed under the climbing frame and would not line up. ".repeat(12).strip();

    @Test
    void oneDecidesByTheWholeNarrativeAndTheChildsOwnWords() {
        List<String> said =
                Pictures.onWindow(() -> {
                    TestPages pages = new TestPages(TestStore.open());
                    var form =
                            new BoardForms(pages.deeds, pages.around)
                                    .decide(concern(pages), () -> {}, () -> {});
                    Pictures.show(form, Look.Mode.LIGHT, 100, 900, 700).close();
                    return form.lookupAll(".label").stream()
                            .map(one -> ((Label) one).getText())
                            .toList();
                });
        assertThat(said).contains(LONG);
        assertThat(said).anyMatch(words -> words.contains("It was the door."));
        assertThat(said).contains("What did you decide?");
    }

    private static Entry concern(TestPages pages) {
        return pages.school.recorded(
                NewEntry.of(
                        EntryKind.CONCERN,
                        Wording.of(
                                When.on(TODAY),
                                LONG,
                                List.of(
                                        new ChildInEntry(
                                                pages.school.nell.id(),
                                                Role.VICTIM,
                                                "Physical abuse",
                                                List.of(),
                                                Voice.WORDS,
                                                "It was the door.",
                                                "to Miss Calder",
                                                SeenAlone.YES)))));
    }
}

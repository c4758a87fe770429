package org.daybook.chronology.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.AttachmentDesk;
import org.daybook.attachments.Holder;
import org.daybook.base.DraftId;
import org.daybook.chronology.DraftFiles;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.LetGoDraft;
import org.daybook.chronology.Question;
import org.daybook.chronology.TestSchool;
import org.daybook.desk.Background;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DraftKeeperTest {

    private static final DraftId DRAFT = DraftId.fresh();

    @RegisterExtension final TestStore daybook = new TestStore();
    private TestSchool school;
    private AttachmentDesk desk;

    @BeforeEach
    void open() {
        school = new TestSchool(daybook);
        desk = new AttachmentDesk(daybook);
    }

    @Test
    void emptyingAFormThatWasTakenUpAgainDoesNotLetItsFilesGo() {
        FormAnswers answers = answers();
        DraftKeeper first = keeper(answers);
        answers.text(Question.NARRATIVE).set("A bruise");
        first.keep();
        Attachment photo =
                desk.kept(new Holder.OfDraft(DRAFT), "photo.txt", AttachmentDesk.text("photo"));
        first.keepBesides();

        FormAnswers again = answers();
        DraftKeeper later = keeper(again);
        later.takeUp(school.drafts.find(DRAFT).orElseThrow());
        again.text(Question.NARRATIVE).set("");
        later.keep();
        assertThat(school.drafts.find(DRAFT)).isPresent();
        assertThat(desk.attachments.of(new Holder.OfDraft(DRAFT))).isEqualTo(List.of(photo));

        later.letGo();
        assertThat(school.drafts.find(DRAFT)).isEmpty();
        assertThat(desk.attachments.of(new Holder.OfDraft(DRAFT))).isEmpty();
    }

    private FormAnswers answers() {
        return new FormAnswers(EntryKind.CONCERN, school.children::withId);
    }

    private DraftKeeper keeper(FormAnswers answers) {
        return new DraftKeeper(
                DRAFT,
                answers,
                school.keepDraft(),
                new LetGoDraft(daybook.journal(), school.drafts, DraftFiles.in(desk.attachments)),
                Background.direct());
    }
}

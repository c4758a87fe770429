package org.daybook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.AttachmentId;
import org.daybook.attachments.FileKind;
import org.daybook.attachments.Holder;
import org.daybook.base.EntryId;
import org.daybook.chronology.Choice;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Version;
import org.daybook.extract.ChildsFile;
import org.daybook.transfer.PackForm;
import org.daybook.transfer.PracticeFile;
import org.junit.jupiter.api.Test;

/** What the checklist says of documents is so. */
class PackChecklistTest {

    private static final String BEFORE = "Records of previous schools";
    private static final String BESIDE = "what came on paper goes beside this pack";

    @Test
    void aFileThatCameOnPaperIsSaidToGoBesideThePack() {
        for (Choice.Route route : List.of(Choice.Route.BY_HAND, Choice.Route.TRACKED)) {
            assertThat(line(BEFORE, received(route), false, false).why()).contains(BESIDE);
        }
    }

    @Test
    void aFileThatCameAsADaybookPackIsNotSaidToLieOnPaper() {
        Held held = line(BEFORE, received(Choice.Route.SYSTEM), false, false);
        assertThat(held.answer()).isEqualTo(Held.Answer.NOT_HELD);
        assertThat(held.why()).doesNotContain("paper").contains("see the entries");
    }

    @Test
    void whereAllDocumentsAreWithheldTheyAreNotSaidToBeNone() {
        Held own = line("Documents", PracticeFile.police(), true, true);
        assertThat(own.answer()).isEqualTo(Held.Answer.WITHHELD);
        assertThat(own.why()).isEqualTo("1 file, each with its reason below");
        Held before = line(BEFORE, received(Choice.Route.BY_HAND), true, true);
        assertThat(before.answer()).isEqualTo(Held.Answer.WITHHELD);
        assertThat(before.why()).doesNotContain("paper");
    }

    @Test
    void documentsThatGoAreCounted() {
        Held own = line("Documents", PracticeFile.police(), true, false);
        assertThat(own.answer()).isEqualTo(Held.Answer.INCLUDED);
        assertThat(own.why()).isEqualTo("1 file");
    }

    private static Held line(String what, Entry entry, boolean document, boolean withheld) {
        Attachment attached = attached(entry.id());
        ChildsFile.Records plain = ChildsFile.Records.of(PracticeFile.bram(), List.of(entry));
        ChildsFile file =
                ChildsFile.of(
                        new ChildsFile.Records(
                                plain.child(),
                                plain.entries(),
                                plain.standing(),
                                plain.team(),
                                plain.links(),
                                plain.followUps(),
                                document ? Map.of(entry.id(), List.of(attached)) : Map.of()),
                        PracticeFile.madeOn(),
                        _ -> "");
        List<WithheldDocument> behind =
                withheld
                        ? List.of(
                                new WithheldDocument(
                                        new UUID(1, 1),
                                        PracticeFile.TRANSFER,
                                        attached.id(),
                                        "It is about another family",
                                        PracticeFile.MADE,
                                        PracticeFile.LEAD,
                                        Optional.empty()))
                        : List.of();
        return PracticePack.of(
                        PackForm.TO_PRINT,
                        PracticePack.leaves(
                                file, List.of(), behind, _ -> DocumentTexts.Text.UNREAD),
                        PracticeFile.dayOne())
                .checklist()
                .stream()
                .filter(one -> one.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static Entry received(Choice.Route route) {
        Entry like = PracticeFile.police();
        Version first = like.versions().getFirst();
        return new Entry(
                like.id(),
                EntryKind.FILE_RECEIVED,
                like.seq(),
                like.recordedAt(),
                like.recordedBy(),
                List.of(
                        new Version(
                                1,
                                first.writtenAt(),
                                first.writtenBy(),
                                "",
                                first.wording().with(Details.NONE.with(Detail.FILE_ROUTE, route)))),
                List.of(),
                List.of());
    }

    private static Attachment attached(EntryId entry) {
        return new Attachment(
                new AttachmentId(new UUID(11, 1)),
                new Holder.OfEntry(entry),
                1,
                "letter.pdf",
                FileKind.PDF,
                1200,
                "0".repeat(64),
                "sealed",
                "",
                PracticeFile.MADE,
                PracticeFile.LEAD,
                Optional.empty());
    }
}

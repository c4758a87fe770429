package org.daybook.pack.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.AttachmentId;
import org.daybook.attachments.FileKind;
import org.daybook.attachments.Holder;
import org.daybook.attachments.store.JooqAttachments;
import org.daybook.base.EntryId;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.children.store.JooqChildren;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.journal.Deed;
import org.daybook.journal.Trace;
import org.daybook.pack.Passage;
import org.daybook.pack.Reason;
import org.daybook.pack.TestGather;
import org.daybook.pack.WithheldDocument;
import org.daybook.pack.WithholdDocument;
import org.daybook.transfer.PracticeFile;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stays behind, over a real store. */
class JooqStaysBehindTest {

    private static final TransferId TRANSFER = PracticeFile.TRANSFER;
    private static final AttachmentId LETTER = new AttachmentId(new UUID(21, 1));

    @RegisterExtension final TestStore daybook = new TestStore();
    private JooqStaysBehind staysBehind;
    private WithholdDocument withhold;

    @BeforeEach
    void aFileOnItsWayWithALetter() {
        staysBehind = new JooqStaysBehind(daybook.store());
        JooqTransfers transfers = new JooqTransfers(daybook.store());
        withhold = new WithholdDocument(daybook.journal(), transfers, staysBehind, daybook.clock());
        JooqChildren children = new JooqChildren(daybook.store());
        JooqEntries entries = new JooqEntries(daybook.store());
        daybook.journal()
                .change(
                        Deed.of(Deed.Kind.CHILD_ADDED),
                        () -> {
                            children.add(PracticeFile.bram());
                            children.add(PracticeFile.nell());
                            PracticeFile.entries().forEach(entries::add);
                            new JooqAttachments(daybook.store()).add(letter());
                            transfers.add(PracticeFile.transfer(PracticeFile.dayOne()));
                        });
    }

    @Test
    void aPassageIsReadBackAndOneThatWasPutBackStaysToBeRead() {
        Passage passage =
                new Passage(
                        new UUID(22, 1),
                        TRANSFER,
                        "Asha Pell",
                        Reason.IN_CONFIDENCE,
                        "by telephone",
                        TestStore.NOW,
                        TestStore.LEAD,
                        Optional.empty());
        change(() -> staysBehind.add(passage));
        assertThat(staysBehind.passages(TRANSFER)).containsExactly(passage);
        Passage.PutBack how = new Passage.PutBack(TestStore.NOW.plusSeconds(60), "Mr Fenn");
        change(() -> staysBehind.putBack(passage, how));
        assertThat(staysBehind.passages(TRANSFER))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.inForce()).isFalse();
                    assertThat(one.putBack()).contains(how);
                });
    }

    @Test
    void aWithheldDocumentIsNotInTheFileAndComesBackWhenItIsLetGo() {
        assertThat(withhold.withhold(TRANSFER, LETTER, " "))
                .extracting(Problem::field)
                .containsExactly("why");
        assertThat(withhold.withhold(TRANSFER, LETTER, "It is the agency’s own")).isEmpty();
        assertThat(withhold.withhold(TRANSFER, LETTER, "Twice")).hasSize(1);
        assertThat(going()).isEmpty();
        assertThat(staysBehind.documents(TRANSFER))
                .singleElement()
                .extracting(WithheldDocument::why)
                .isEqualTo("It is the agency’s own");
        withhold.letGo(TRANSFER, LETTER);
        withhold.letGo(TRANSFER, LETTER);
        assertThat(going()).containsExactly(LETTER);
        assertThat(withhold.withhold(TRANSFER, LETTER, "On second thought")).isEmpty();
        assertThat(staysBehind.documents(TRANSFER)).hasSize(2);
        assertThat(daybook.journal().about(PracticeFile.BRAM))
                .extracting(Trace::deed)
                .filteredOn(deed -> deed.kind() == Deed.Kind.DOCUMENT_WITHHELD)
                .hasSize(3)
                .noneMatch(deed -> deed.detail().contains("agency"));
    }

    private List<AttachmentId> going() {
        return TestGather.over(daybook).preview(TRANSFER).documents().stream()
                .map(one -> one.file().id())
                .toList();
    }

    private void change(Runnable change) {
        daybook.journal().change(Deed.of(Deed.Kind.PASSAGE_CHANGED), change);
    }

    private static Attachment letter() {
        EntryId entry =
                PracticeFile.entries().stream()
                        .filter(one -> one.day().equals(LocalDate.of(2026, 1, 12)))
                        .findFirst()
                        .orElseThrow()
                        .id();
        return new Attachment(
                LETTER,
                new Holder.OfEntry(entry),
                1,
                "letter.pdf",
                FileKind.PDF,
                12,
                "0".repeat(64),
                "sealed",
                "",
                TestStore.NOW,
                TestStore.LEAD,
                Optional.empty());
    }
}

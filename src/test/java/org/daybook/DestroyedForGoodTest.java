package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.vault.schema.Tables.ATTACHMENT;
import static org.daybook.vault.schema.Tables.CHILD;
import static org.daybook.vault.schema.Tables.CHILD_LINK;
import static org.daybook.vault.schema.Tables.DESTRUCTION;
import static org.daybook.vault.schema.Tables.DRAFT;
import static org.daybook.vault.schema.Tables.ENTRY;
import static org.daybook.vault.schema.Tables.ENTRY_CHILD;
import static org.daybook.vault.schema.Tables.ENTRY_VERSION;
import static org.daybook.vault.schema.Tables.LEAVER_RUN;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ChildId;
import org.daybook.base.Progress;
import org.daybook.base.School;
import org.daybook.children.LinkKind;
import org.daybook.journal.Deed;
import org.daybook.journal.store.JooqJournal;
import org.daybook.retention.CertificateNumber;
import org.daybook.retention.Destruction;
import org.daybook.retention.FinishDestroying;
import org.daybook.retention.store.JooqDestructions;
import org.daybook.retention.store.JooqWholeFile;
import org.daybook.retention.store.VaultRemains;
import org.daybook.vault.Creating;
import org.daybook.vault.EveryByte;
import org.daybook.vault.Everywhere;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Store;
import org.daybook.vault.TestStore;
import org.daybook.vault.Unlocking;
import org.daybook.vault.Vault;
import org.daybook.vault.keys.Argon2Cost;
import org.daybook.vault.keys.Passphrase;
import org.daybook.vault.schema.DefaultSchema;
import org.daybook.vault.schema.tables.records.AttachmentRecord;
import org.daybook.vault.schema.tables.records.ChildLinkRecord;
import org.daybook.vault.schema.tables.records.DestructionRecord;
import org.daybook.vault.schema.tables.records.EntryChildRecord;
import org.daybook.vault.schema.tables.records.EntryRecord;
import org.daybook.vault.schema.tables.records.EntryVersionRecord;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row in every table of a child's; then the child is destroyed, and every byte is searched. */
class DestroyedForGoodTest {

    private static final List<String> GONE = EveryByte.words(11);
    private static final List<String> STAYS = EveryByte.words(12);

    private static final Set<Table<?>> NEVER_TAKEN = Set.of(DRAFT, LEAVER_RUN);

    @TempDir private Path folder;
    private Vault vault;
    private OpenVault open;
    private ChildId child;
    private ChildId other;
    private String shared;

    @BeforeEach
    void plant() throws Exception {
        vault = new Vault(folder.resolve("records"), Argon2Cost.LEAST, new SecureRandom());
        open = ((Creating.Created) vault.create("Hollowbrook Primary", passphrase())).vault();
        child = new ChildId(Everywhere.write(store(), 1, this::wordsOfTheFirst));
        other = new ChildId(Everywhere.write(store(), 2, _ -> String.join(" ", STAYS)));
        shared = sealed("both have this letter");
        store().commit(() -> {
            attach(child, sealed(String.join(" ", GONE)));
            attach(other, sealed(String.join(" ", STAYS)));
            attachMore(child, shared);
            attachMore(other, shared);
            link();
            shareAnEntry();
            return child;
        });
        journal().trace(Deed.about(Deed.Kind.FILE_OPENED, child).saying(GONE.getFirst()));
        journal().trace(Deed.about(Deed.Kind.FILE_OPENED, other).saying(STAYS.getFirst()));
        journal()
                .trace(
                        new Deed(
                                Deed.Kind.CHILDREN_IMPORTED,
                                Set.of(child, other),
                                Optional.empty(),
                                "Two children"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void no_byte_that_the_store_still_holds_has_a_word_of_the_destroyed_file() throws Exception {
        assertThat(EveryByte.of(open).holding(GONE)).hasSizeGreaterThanOrEqualTo(3);
        long rowsOfTheOther = rowsNaming(other.value());

        destroy();

        assertThat(rowsSaying(GONE)).isEmpty();
        assertThat(EveryByte.of(open).holding(GONE)).isEmpty();
        assertThat(EveryByte.of(open).holding(STAYS)).isNotEmpty();
        assertThat(rowsNaming(child.value())).isZero();
        assertThat(rowsNaming(other.value())).isEqualTo(rowsOfTheOther);
        assertThat(journal().firstBroken()).isEmpty();

        open.close();
        open = ((Unlocking.Opened) vault.open(passphrase())).vault();
        assertThat(store().rebuilt()).isEmpty();
        assertThat(EveryByte.of(open).holding(GONE)).isEmpty();
        assertThat(open.check(Progress.UNSEEN).storeIsWhole()).isTrue();
    }

    @Test
    void a_destruction_that_was_broken_off_is_brought_to_its_end_by_the_next_opening()
            throws Exception {
        UUID certificate = outOfTheRecords();
        open.close();
        assertThat(folder.resolve("records/log-000001.daybook")).exists();

        open = ((Unlocking.Opened) vault.open(passphrase())).vault();
        assertThat(EveryByte.of(open).holding(GONE)).isNotEmpty();
        JooqDestructions destructions = new JooqDestructions(store());
        assertThat(
                        new FinishDestroying(
                                        journal(), destructions, new VaultRemains(open), clock())
                                .goOn())
                .isEmpty();

        assertThat(EveryByte.of(open).holding(GONE)).isEmpty();
        assertThat(destructions.find(certificate).orElseThrow().isFinished()).isTrue();
        assertThat(journal().firstBroken()).isEmpty();
    }

    /** As far as it had come when the machine went off. */
    private UUID outOfTheRecords() {
        Destruction certificate =
                new Destruction(
                        UUID.randomUUID(),
                        new CertificateNumber(2026, 1),
                        new Destruction.Whose("S. W.", Optional.empty(), "", Optional.empty()),
                        "",
                        "25 years from birth.",
                        "The time is over.",
                        "1 entry.",
                        "",
                        "",
                        "Mrs Ruth Marlow",
                        "Mr Joel Fenn",
                        TestStore.NOW,
                        Optional.empty());
        journal()
                .change(
                        Deed.of(Deed.Kind.FILE_DESTROYED).saying("Certificate D-2026-0001."),
                        () -> {
                            new JooqWholeFile(store(), GoingEverywhere.in(store())).take(child);
                            finishOthers();
                            new JooqDestructions(store()).add(certificate);
                        });
        return certificate.id();
    }

    /** The rows that were planted have numbers that are no numbers of certificates. */
    private void finishOthers() {
        store().sql().fetch(DESTRUCTION).forEach(DestructionRecord::delete);
    }

    @Test
    void an_entry_of_another_child_too_stays_as_written_without_the_destroyed_childs_own_part() {
        destroy();

        EntryVersionRecord wording =
                store().sql().fetchSingle(ENTRY_VERSION, ENTRY_VERSION.ENTRY_ID.eq(sharedEntry()));
        assertThat(wording.getNarrative()).isEqualTo("Both were there.");
        assertThat(store().sql().fetch(ENTRY_CHILD, ENTRY_CHILD.ENTRY_ID.eq(sharedEntry())))
                .extracting(EntryChildRecord::getChildId)
                .containsExactly(other.value());
    }

    @Test
    void a_document_that_lies_in_another_file_too_stays() throws Exception {
        destroy();

        assertThat(open.files().names()).anyMatch(name -> name.hex().equals(shared));
        assertThat(open.files().names()).hasSize(2);
    }

    @Test
    void a_brother_keeps_the_link_and_no_longer_the_name() {
        destroy();

        ChildLinkRecord link =
                store().sql().fetchSingle(CHILD_LINK, CHILD_LINK.ID.eq(new UUID(7, 7)));
        assertThat(link.getChildId()).isEqualTo(other.value());
        assertThat(link.getOtherChildId()).isNull();
        assertThat(link.getKind()).isEqualTo(LinkKind.HARM_TO.name());
        assertThat(link.getName()).isEqualTo("Somebody whose own file was destroyed");
        assertThat(link.getNote()).isEmpty();
    }

    @Test
    void the_journal_keeps_who_did_what_and_when_and_its_chain_is_sound() {
        destroy();

        assertThat(journal().about(child)).isEmpty();
        assertThat(journal().latest(4).reversed())
                .extracting(trace -> trace.deed().kind() + ": " + trace.deed().detail())
                .startsWith(
                        "FILE_OPENED: ",
                        "FILE_OPENED: " + STAYS.getFirst(),
                        "CHILDREN_IMPORTED: Two children");
        assertThat(journal().firstBroken()).isEmpty();
        journal().trace(Deed.about(Deed.Kind.FILE_OPENED, other));
        assertThat(journal().firstBroken()).isEmpty();
    }

    private void destroy() {
        Set<String> sealed =
                journal()
                        .change(
                                Deed.of(Deed.Kind.FILE_DESTROYED)
                                        .saying("Certificate D-2026-0001."),
                                () ->
                                        new JooqWholeFile(store(), GoingEverywhere.in(store()))
                                                .take(child));
        assertThat(new VaultRemains(open).remove(sealed)).isEmpty();
    }

    /**
     * While something half written names a child, nothing is destroyed: a draft is never taken. A
     * list of leavers names nobody; its lines do.
     */
    private String wordsOfTheFirst(Table<?> table) {
        boolean aChilds =
                GoingEverywhere.in(store()).stream()
                        .anyMatch(room -> room.tables().contains(table));
        return String.join(" ", aChilds && !NEVER_TAKEN.contains(table) ? GONE : STAYS);
    }

    private long rowsNaming(UUID id) {
        return GoingEverywhere.in(store()).stream()
                .flatMap(room -> room.tables().stream())
                .filter(table ->
                        !table.getName().startsWith("JOURNAL") && !NEVER_TAKEN.contains(table))
                .flatMap(table -> store().sql().fetch(table).stream())
                .filter(row -> row.intoList().contains(id))
                .filter(row -> !isShared((UpdatableRecord<?>) row))
                .count();
    }

    private List<String> rowsSaying(List<String> words) {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .flatMap(table -> store().sql().fetch(table).stream())
                .filter(row -> words.stream().anyMatch(row.intoList().toString()::contains))
                .map(row -> ((UpdatableRecord<?>) row).getTable().getName())
                .toList();
    }

    private static boolean isShared(UpdatableRecord<?> row) {
        return row.getTable().equals(CHILD_LINK) && row.get(CHILD_LINK.ID).equals(new UUID(7, 7));
    }

    /** In whose row of attachments that content lies from now on. */
    private void attach(ChildId whose, String sealed) {
        AttachmentRecord row =
                store().sql().fetchSingle(ATTACHMENT, ATTACHMENT.ID.eq(whose.value()));
        row.setSealed(sealed);
        row.update();
    }

    private void attachMore(ChildId whose, String sealed) {
        AttachmentRecord row =
                store().sql().fetchSingle(ATTACHMENT, ATTACHMENT.ID.eq(whose.value())).copy();
        row.setId(UUID.randomUUID());
        row.setSealed(sealed);
        row.insert();
    }

    private void link() {
        for (ChildId whose : List.of(child, other)) {
            ChildLinkRecord row =
                    store().sql().fetchSingle(CHILD_LINK, CHILD_LINK.ID.eq(whose.value()));
            row.setOtherChildId(null);
            row.update();
        }
        ChildLinkRecord both =
                store().sql().fetchSingle(CHILD_LINK, CHILD_LINK.ID.eq(child.value())).copy();
        both.setId(new UUID(7, 7));
        both.setOtherChildId(other.value());
        both.setKind(LinkKind.HARM_BY.name());
        both.setRelationship("in one class");
        both.setEndedWhy("");
        both.setRecordedBy("Mrs Ruth Marlow");
        both.insert();
    }

    private UUID sharedEntry() {
        return new UUID(8, 8);
    }

    private void shareAnEntry() {
        EntryRecord entry = store().sql().fetchSingle(ENTRY, ENTRY.ID.eq(other.value())).copy();
        entry.setId(sharedEntry());
        entry.setSeq(99L);
        entry.insert();
        EntryVersionRecord version =
                store().sql()
                        .fetchSingle(ENTRY_VERSION, ENTRY_VERSION.ENTRY_ID.eq(other.value()))
                        .copy();
        version.setEntryId(sharedEntry());
        version.setVersion(entry.getVersion());
        version.setNarrative("Both were there.");
        version.insert();
        for (ChildId whose : List.of(child, other)) {
            EntryChildRecord part =
                    store().sql()
                            .fetchSingle(ENTRY_CHILD, ENTRY_CHILD.CHILD_ID.eq(whose.value()))
                            .copy();
            part.setEntryId(sharedEntry());
            part.setVersion(entry.getVersion());
            part.setChildId(whose.value());
            part.insert();
        }
        assertThat(store().sql().fetchCount(CHILD)).isEqualTo(2);
    }

    private String sealed(String content) {
        try {
            return open.files()
                    .seal(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
                    .name()
                    .hex();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private JooqJournal journal() {
        return new JooqJournal(store(), () -> "Mrs Ruth Marlow", clock());
    }

    private static Clock clock() {
        return Clock.fixed(TestStore.NOW, School.ZONE);
    }

    private Store store() {
        return open.store();
    }

    private static Passphrase passphrase() {
        return Passphrase.of("seven lanterns by the mill");
    }
}

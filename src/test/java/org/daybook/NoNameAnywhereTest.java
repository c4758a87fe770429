package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daybook.attachments.store.JooqAttachments;
import org.daybook.attachments.store.SealedContents;
import org.daybook.base.School;
import org.daybook.base.SchoolDays;
import org.daybook.children.Child;
import org.daybook.children.store.JooqChildren;
import org.daybook.desk.Faults;
import org.daybook.extract.TestPorts;
import org.daybook.journal.Journal;
import org.daybook.journal.store.JooqJournal;
import org.daybook.pack.DocumentContents;
import org.daybook.pack.GatherPack;
import org.daybook.pack.PackWish;
import org.daybook.pack.SavePack;
import org.daybook.pack.SealedDocuments;
import org.daybook.pack.print.PaperBars;
import org.daybook.pack.print.ReadDocuments;
import org.daybook.pack.print.TransferPackPaper;
import org.daybook.pack.store.JooqStaysBehind;
import org.daybook.pack.store.SealedPackCopies;
import org.daybook.pack.store.SuggestedPassphrases;
import org.daybook.people.store.JooqPeople;
import org.daybook.practice.PracticeSchool;
import org.daybook.shell.Premises;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.vault.OpenVault;
import org.daybook.vault.SafeCopies;
import org.daybook.vault.SafeCopy;
import org.daybook.vault.Unlocking;
import org.daybook.vault.Vault;
import org.daybook.vault.keys.Argon2Cost;
import org.daybook.vault.keys.Passphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A session through the whole program: the practice school is imported, its concerns recorded, its
 * transfers begun; pages are looked at, a pack and a safe copy made, a fault written down. Then
 * every file there is gets searched for what stands in the records.
 */
class NoNameAnywhereTest {

    private static final int TELLING = 6;
    private static final int LONG_TEXT = 40;

    private final Clock clock = Clock.system(School.ZONE);
    @TempDir private Path folder;
    @TempDir private Path exports;

    @Test
    void outsideTheExportedPack() throws Exception {
        Set<Path> passing = passing();
        try (RealProgram program = new RealProgram(folder, clock)) {
            program.press("nav-children");
            program.type("quick-find", "w");
            program.press("nav-safe-keeping");
            program.press("lock");
            RealProgram.waitFor("it is locked", () -> program.find("#open").isPresent());
            program.type("passphrase", "not this one");
            program.press("open");
            RealProgram.waitFor(
                    "the wrong one is noted",
                    () -> Files.exists(folder.resolve("practice.attempts")));
        }
        Set<String> marks = texts();
        try (OpenVault vault = opened()) {
            marks.addAll(names(vault));
            assertThat(new SafeCopies(clock).make(vault, folder)).isInstanceOf(SafeCopy.Made.class);
            savePack(vault);
        }
        new Faults(new FaultFile(folder, clock))
                .caught(new IllegalStateException(marks.iterator().next()));
        assertThat(folder.resolve("faults.log")).isNotEmptyFile();

        assertThat(marks).hasSizeGreaterThan(40);
        try (Stream<Path> files = Files.walk(folder)) {
            assertNowhere(files.toList(), marks);
        }
        Set<Path> left = passing();
        left.removeAll(passing);
        assertNowhere(List.copyOf(left), marks);
    }

    private void savePack(OpenVault vault) {
        Journal journal = new JooqJournal(vault.store(), () -> "Mrs Ruth Marlow", clock);
        JooqTransfers transfers = new JooqTransfers(vault.store());
        DocumentContents documents =
                new SealedDocuments(
                        new JooqAttachments(vault.store()), new SealedContents(vault.files()));
        GatherPack gather =
                new GatherPack(
                        journal,
                        new GatherPack.Ports(
                                transfers,
                                TestPorts.files(vault.store()),
                                new JooqPeople(vault.store()),
                                new JooqStaysBehind(vault.store()),
                                new ReadDocuments(documents),
                                new PaperBars()),
                        SchoolDays::byWeekdays,
                        clock);
        SavePack save =
                new SavePack(
                        journal,
                        transfers,
                        new SavePack.Making(
                                gather,
                                new TransferPackPaper(documents),
                                new SealedPackCopies(vault.files()),
                                new SuggestedPassphrases(new JooqPeople(vault.store()))));
        assertThat(
                        save.save(
                                transfers.open().getFirst().id(),
                                PackWish.TO_PRINT,
                                exports.resolve("pack.pdf")))
                .isInstanceOf(SavePack.Outcome.Saved.class);
        assertThat(exports).isDirectoryContaining("glob:**pack.pdf");
        assertThat(folder.resolve("practice").resolve("files")).isNotEmptyDirectory();
    }

    private OpenVault opened() {
        Vault vault = new Vault(folder.resolve("practice"), Argon2Cost.LEAST, new SecureRandom());
        try (Passphrase passphrase = Passphrase.of(Premises.PRACTICE_PASSPHRASE)) {
            Unlocking unlocking = vault.open(passphrase);
            assertThat(unlocking).isInstanceOf(Unlocking.Opened.class);
            return ((Unlocking.Opened) unlocking).vault();
        }
    }

    private static Set<String> names(OpenVault vault) {
        Set<String> names = new TreeSet<>();
        for (Child child : new JooqChildren(vault.store()).all()) {
            for (String part : child.name().split("[ -]")) {
                if (part.length() >= TELLING) {
                    names.add(part);
                }
            }
        }
        return names;
    }

    /**
     * The beginnings of everything longer than a phrase that the practice school's people wrote.
     */
    private static Set<String> texts() throws IOException {
        Set<String> texts = new TreeSet<>();
        try (InputStream in = PracticeSchool.class.getResourceAsStream("chronology.json")) {
            collect(new ObjectMapper().readTree(Objects.requireNonNull(in)), texts);
        }
        // What stands in the files of entries, and what these are called.
        texts.add("waits until nobody waits for it");
        texts.add("arrivals in three weeks. School keeps the breakfast place.");
        texts.add("the-heron");
        texts.add("core-group-minutes");
        return texts;
    }

    private static void collect(JsonNode node, Set<String> texts) {
        if (node.isTextual() && node.textValue().length() > LONG_TEXT) {
            texts.add(node.textValue().substring(0, LONG_TEXT / 2));
        }
        node.forEach(part -> collect(part, texts));
    }

    /** What lies in the system's folder for passing files; other programs use it too. */
    private static Set<Path> passing() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return new TreeSet<>(files.filter(Files::isRegularFile).toList());
        }
    }

    private static void assertNowhere(List<Path> files, Set<String> marks) {
        for (Path file : files) {
            for (String mark : marks) {
                assertThat(file.getFileName().toString()).doesNotContainIgnoringCase(mark);
            }
            if (Files.isRegularFile(file) && Files.isReadable(file)) {
                String content = content(file);
                for (String mark : marks) {
                    assertThat(holds(content, mark))
                            .as("%s in %s", mark, file.getFileName())
                            .isFalse();
                }
            }
        }
    }

    private static boolean holds(String content, String mark) {
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            if (content.contains(new String(mark.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                return true;
            }
        }
        return false;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.daybook.paper.Conforms;
import org.daybook.paper.ReadBack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The tour as a test: it comes to its end, and what it leaves behind is what it should be. */
@Tag("journey")
@Execution(ExecutionMode.CONCURRENT)
class TourTest {

    private static final List<String> MARKS =
            List.of(
                    "Ashdown",
                    "Quarry",
                    "Holloway",
                    PracticeTour.NELLS_WORDS,
                    "bottles for the baby");

    @TempDir static Path folder;
    @TempDir static Path home;

    /**
     * In a process of its own, on the module path, as app/run starts it: a module that is missing
     * shows here.
     */
    @BeforeAll
    static void play() throws IOException, InterruptedException {
        Path told = folder.resolve("told.txt");
        Process tour =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "@app/package/java.options",
                                "@app/package/tour.options",
                                "--module-path",
                                "target/classes" + File.pathSeparator + "target/modules",
                                "--patch-module",
                                "org.daybook=target/test-classes",
                                "-cp",
                                "target/tour-libraries/*",
                                "--module",
                                "org.daybook/org.daybook.Tour",
                                folder.toString(),
                                home.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(told.toFile())
                        .start();
        boolean ended = tour.waitFor(10, TimeUnit.MINUTES);
        tour.destroyForcibly();
        assertThat(ended && tour.exitValue() == 0).as(() -> said(told)).isTrue();
    }

    private static String said(Path told) {
        try {
            return Files.readString(told);
        } catch (IOException e) {
            return "The tour said nothing that can be read.";
        }
    }

    @Test
    void it_leaves_its_pictures_and_papers() throws IOException {
        assertThat(names(folder)).anyMatch(name -> name.endsWith("-child-file.png"));
        assertThat(names(folder)).filteredOn(name -> name.endsWith(".png")).hasSizeGreaterThan(50);
        assertThat(names(folder))
                .filteredOn(name -> name.endsWith(".pdf"))
                .hasSize(6)
                .contains("P-2026-0001.pdf", "P-2026-0002.pdf", "Daybook recovery sheet.pdf");
    }

    @Test
    void the_pack_is_tagged_and_archival() throws IOException {
        Conforms.asReport(pack());
    }

    @Test
    void the_pack_says_what_the_record_says_and_nothing_of_other_children() throws IOException {
        String text = ReadBack.text(pack());
        assertThat(text)
                .contains("I put my blanket over my ears.")
                .contains("Mum was asleep so I came.")
                .contains("No referral: Gran now brings lunch; told Asha Pell.")
                .contains("Joined the map club. Stays to the end each week.")
                .doesNotContain("Ashdown", "Quarry");
    }

    @Test
    void words_that_were_withheld_are_not_in_the_pack_nor_is_the_other_pack_legible()
            throws IOException {
        assertThat(ReadBack.text(pack()))
                .contains("withheld")
                .doesNotContain(TransferTour.GRANS_NUMBER);
        byte[] locked = Files.readAllBytes(folder.resolve("P-2026-0002.pdf"));
        assertThat(new String(locked, StandardCharsets.ISO_8859_1))
                .contains("/Encrypt")
                .doesNotContain("Holloway", TransferTour.GRANS_NUMBER);
    }

    @Test
    void a_chronology_and_a_table_for_a_meeting_are_tagged_and_name_no_other_child()
            throws IOException {
        for (String beginning : List.of("chronology-", "meeting-table-")) {
            byte[] pdf = paper(beginning);
            Conforms.asReport(pdf);
            assertThat(ReadBack.text(pdf))
                    .contains("Wren Ashdown", "Priya Dunmore", "Rowan eats one if I make it wet.")
                    .doesNotContain("Quarry", "Larkfield", "Supervision");
        }
    }

    @Test
    void no_name_is_legible_in_any_file_that_the_program_wrote() throws IOException {
        List<Path> written;
        try (Stream<Path> all = Files.walk(home)) {
            written = all.filter(Files::isRegularFile).toList();
        }
        assertThat(written).hasSizeGreaterThan(6);
        for (Path file : written) {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            for (String mark : MARKS) {
                assertThat(file.toString()).doesNotContain(mark);
                assertThat(legible(bytes, mark)).as("%s in %s", mark, file.getFileName()).isFalse();
            }
        }
    }

    private static byte[] paper(String beginning) throws IOException {
        String name =
                names(folder).stream()
                        .filter(one -> one.startsWith(beginning))
                        .findFirst()
                        .orElseThrow();
        return Files.readAllBytes(folder.resolve(name));
    }

    private static byte[] pack() throws IOException {
        return Files.readAllBytes(folder.resolve("P-2026-0001.pdf"));
    }

    private static boolean legible(String bytes, String mark) {
        Stream<Charset> ways =
                Stream.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE);
        String inBase64 =
                Base64.getEncoder()
                        .withoutPadding()
                        .encodeToString(
                                mark.substring(0, mark.length() / 3 * 3)
                                        .getBytes(StandardCharsets.UTF_8));
        return bytes.contains(inBase64)
                || ways.map(way -> new String(mark.getBytes(way), StandardCharsets.ISO_8859_1))
                        .anyMatch(bytes::contains);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }
}

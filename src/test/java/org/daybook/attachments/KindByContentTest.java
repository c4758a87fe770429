package org.daybook.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.attachments.AttachmentDesk.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KindByContentTest {

    private static final String MAIL =
            """
            Received: from a
            Date: Tue, 24 Nov 2026 09:00:00 +0000
            From: office@example.org
            Subject: A note
            MIME-Version: 1.0

            Hello
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_file_is_what_its_bytes_say(FileKind kind, byte[] content) {
        assertThat(KindByContent.of(content, content)).isEqualTo(kind);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                file(FileKind.PDF, Samples.pdf("A line")),
                file(FileKind.PDF, text("\n\n%PDF-1.7 after an empty line")),
                file(FileKind.PNG, Samples.picture("png")),
                file(FileKind.JPEG, Samples.picture("jpeg")),
                file(FileKind.GIF, Samples.picture("gif")),
                file(FileKind.TIFF, Samples.picture("tiff")),
                file(FileKind.BMP, Samples.picture("bmp")),
                file(FileKind.WEBP, bytes("524946460a000000", "57454250")),
                file(FileKind.WAV, bytes("524946460a000000", "57415645")),
                file(FileKind.HEIC, bytes("00000018", "66747970", "68656963", "00000000")),
                file(FileKind.MP4, bytes("00000018", "66747970", "69736f6d", "00000000")),
                file(FileKind.MOV, bytes("00000014", "66747970", "71742020", "00000000")),
                file(FileKind.M4A, bytes("00000018", "66747970", "4d344120", "00000000")),
                file(FileKind.MP3, bytes("494433", "0400000000")),
                file(FileKind.MP3, bytes("fffb9064", "00000000")),
                file(FileKind.OGG, bytes("4f676753", "0002")),
                file(FileKind.RTF, text("{\\rtf1\\ansi A letter}")),
                file(
                        FileKind.TEXT,
                        text("At the end of break.\r\nCaf\u00e9 \u0645\u0631\u062d\u0628\u0627\n")),
                file(FileKind.TEXT, text("MZ said that she saw it.")),
                file(FileKind.TEXT, text("BM came late.")),
                file(FileKind.TEXT, "Caf\u00e9 at ten".getBytes(Charset.forName("windows-1252"))),
                file(FileKind.TEXT, "\ufeffwide".getBytes(StandardCharsets.UTF_16LE)),
                file(FileKind.EMAIL, text(MAIL)),
                file(FileKind.WORD, office("word/document.xml")),
                file(FileKind.EXCEL, office("xl/workbook.xml")),
                file(FileKind.POWERPOINT, office("ppt/presentation.xml")),
                file(FileKind.OPEN_TEXT, open("text")),
                file(FileKind.OPEN_SHEET, open("spreadsheet")),
                file(FileKind.ZIP, Samples.zip("letter.txt=hello")),
                file(FileKind.OLD_WORD, old("WordDocument")),
                file(FileKind.OLD_EXCEL, old("Workbook")),
                file(FileKind.OUTLOOK, old("__substg1.0_0037001F")),
                file(FileKind.OLD_OFFICE, old("PowerPoint Document")),
                file(FileKind.PROGRAM, bytes("4d5a9000", "0300000004000000ffff0000")),
                file(FileKind.PROGRAM, bytes("7f454c46", "02010100")),
                file(FileKind.PROGRAM, bytes("cafebabe", "00000041")),
                file(FileKind.PROGRAM, bytes("cffaedfe", "07000001")),
                file(FileKind.PROGRAM, bytes("4c0000000114020000", "00")),
                file(FileKind.PROGRAM, text("#!/bin/sh\nls\n")),
                file(FileKind.PROGRAM, text("@ECHO OFF\r\ndel *.*\r\n")),
                file(FileKind.PROGRAM, Samples.zip("META-INF/MANIFEST.MF=x", "a/B.class=x")),
                file(FileKind.UNKNOWN, bytes("00010203", "04050607")),
                file(FileKind.UNKNOWN, new byte[0]));
    }

    @ParameterizedTest
    @CsvSource({
        "open.bat, PROGRAM",
        "open.ps1, PROGRAM",
        "open.JS, PROGRAM",
        "open.vbs, PROGRAM",
        "open.txt, TEXT",
        "open, TEXT"
    })
    void words_that_a_computer_would_run_by_their_name_are_a_script(String name, FileKind kind) {
        byte[] words = text("Write-Output 'hello'");
        assertThat(KindByContent.of(words, words, name)).isEqualTo(kind);
    }

    @Test
    void a_picture_with_a_scripts_name_is_a_picture() {
        byte[] picture = Samples.picture("png");
        assertThat(KindByContent.of(picture, picture, "setup.exe")).isEqualTo(FileKind.PNG);
    }

    @Test
    void a_document_whose_parts_are_named_at_its_end_is_known_by_its_end() {
        byte[] whole = office("word/document.xml");
        byte[] head = "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(KindByContent.of(head, whole)).isEqualTo(FileKind.WORD);
    }

    @Property
    void any_bytes_at_all_are_something(@ForAll byte[] content) {
        assertThat(KindByContent.of(content, content)).isNotNull();
    }

    @Property
    void any_bytes_behind_a_packed_files_beginning_are_something(@ForAll byte[] rest) {
        for (String begins : new String[] {"504b0304", "d0cf11e0a1b11ae1", "504b0102"}) {
            byte[] content = bytes(begins, HexFormat.of().formatHex(rest));
            assertThat(KindByContent.of(content, content)).isNotNull();
        }
    }

    @Test
    void every_ending_claims_some_kind() {
        for (FileKind kind : FileKind.values()) {
            assertThat(kind.endings())
                    .allSatisfy(
                            ending -> assertThat(FileKind.claimedBy("a." + ending)).isPresent());
        }
        assertThat(FileKind.claimedBy("letter")).isEmpty();
        assertThat(FileKind.claimedBy("letter.xyz")).isEmpty();
    }

    private static Arguments file(FileKind kind, byte[] content) {
        return Arguments.of(kind, content);
    }

    private static byte[] office(String part) {
        return Samples.zip("[Content_Types].xml=x", part + "=x");
    }

    private static byte[] open(String kind) {
        return Samples.zip("mimetype=application/vnd.oasis.opendocument." + kind, "content.xml=x");
    }

    private static byte[] old(String part) {
        String wide = HexFormat.of().formatHex(part.getBytes(StandardCharsets.UTF_16LE));
        return bytes("d0cf11e0a1b11ae1", "00".repeat(600), wide, "00".repeat(40));
    }

    private static byte[] bytes(String... hex) {
        return HexFormat.of().parseHex(String.join("", hex));
    }
}

package org.daybook.attachments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a file holds, as its own bytes say. The name is what stands in the store and never changes.
 */
public enum FileKind {
    PDF("PDF", "pdf"),
    PNG("picture (PNG)", "png"),
    JPEG("picture (JPEG)", "jpg", "jpeg", "jpe", "jfif"),
    GIF("picture (GIF)", "gif"),
    WEBP("picture (WebP)", "webp"),
    HEIC("picture (HEIC)", "heic", "heif", "avif"),
    TIFF("picture (TIFF)", "tif", "tiff"),
    BMP("picture (BMP)", "bmp", "dib"),
    TEXT("plain text", "txt", "text", "csv", "md", "log"),
    RTF("formatted text (RTF)", "rtf"),
    EMAIL("e-mail", "eml"),
    WORD("Word document", "docx", "docm", "dotx"),
    EXCEL("Excel workbook", "xlsx", "xlsm", "xltx"),
    POWERPOINT("PowerPoint slides", "pptx", "ppsx", "pptm"),
    OPEN_TEXT("text document (ODT)", "odt", "ott"),
    OPEN_SHEET("spreadsheet (ODS)", "ods"),
    OPEN_SLIDES("slides (ODP)", "odp"),
    OLD_WORD("older Word document", "doc", "dot"),
    OLD_EXCEL("older Excel workbook", "xls"),
    OUTLOOK("Outlook message", "msg"),
    OLD_OFFICE("older Office document", "ppt", "pps", "pub", "doc", "xls", "msg"),
    M4A("sound (M4A)", "m4a", "m4b"),
    MP4("film (MP4)", "mp4", "m4v", "3gp", "mov", "m4a"),
    MOV("film (QuickTime)", "mov", "qt"),
    MP3("sound (MP3)", "mp3"),
    WAV("sound (WAV)", "wav"),
    OGG("sound or film (Ogg)", "ogg", "oga", "opus", "ogv"),
    ZIP("packed files (ZIP)", "zip"),
    PROGRAM(
            "program or script",
            "exe",
            "com",
            "scr",
            "msi",
            "bat",
            "cmd",
            "ps1",
            "sh",
            "js",
            "vbs",
            "hta",
            "wsf",
            "reg",
            "lnk",
            "jar",
            "apk"),
    UNKNOWN("a kind that Daybook does not know");

    private final String words;
    private final String endings;

    FileKind(String words, String... endings) {
        this.words = words;
        this.endings = String.join(" ", endings);
    }

    /** "PDF", "picture (PNG)". */
    public String words() {
        return words;
    }

    /** As one says what it is: "a PDF", "an e-mail", "plain text". */
    public String inASentence() {
        return switch (this) {
            case TEXT, RTF, POWERPOINT, OPEN_SLIDES, ZIP, UNKNOWN -> words;
            case EMAIL, OLD_WORD, OLD_EXCEL, OLD_OFFICE, OUTLOOK -> "an " + words;
            default -> "a " + words;
        };
    }

    /** How names of such files usually end, without the dot; the usual one first. */
    public List<String> endings() {
        return endings.isEmpty() ? List.of() : List.of(endings.split(" ", -1));
    }

    /** The kind that a name claims by its ending; empty when it claims none. */
    public static Optional<FileKind> claimedBy(String name) {
        String ending = FileName.ending(name);
        return Stream.of(values()).filter(kind -> kind.endings().contains(ending)).findFirst();
    }

    /** Whether it can be looked at inside the program. */
    public boolean isShown() {
        return switch (this) {
            case PDF, PNG, JPEG, GIF, TEXT -> true;
            default -> false;
        };
    }

    /** Whether it is one of the pictures that can be looked at. */
    public boolean isPicture() {
        return this == PNG || this == JPEG || this == GIF;
    }
}

package org.daybook.pack.print;

import org.daybook.attachments.FileKind;

/** What a kind of file is called among machines. */
final class MediaType {

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private MediaType() {}

    static String of(FileKind kind) {
        return switch (kind) {
            case PDF -> "application/pdf";
            case PNG -> "image/png";
            case JPEG -> "image/jpeg";
            case GIF -> "image/gif";
            case WEBP -> "image/webp";
            case HEIC -> "image/heic";
            case TIFF -> "image/tiff";
            case BMP -> "image/bmp";
            case TEXT -> "text/plain";
            case RTF -> "application/rtf";
            case EMAIL -> "message/rfc822";
            case WORD -> OPEN_XML + "wordprocessingml.document";
            case EXCEL -> OPEN_XML + "spreadsheetml.sheet";
            case POWERPOINT -> OPEN_XML + "presentationml.presentation";
            case OPEN_TEXT -> OPEN_DOCUMENT + "text";
            case OPEN_SHEET -> OPEN_DOCUMENT + "spreadsheet";
            case OPEN_SLIDES -> OPEN_DOCUMENT + "presentation";
            case OLD_WORD -> "application/msword";
            case OLD_EXCEL -> "application/vnd.ms-excel";
            case OUTLOOK -> "application/vnd.ms-outlook";
            case M4A -> "audio/mp4";
            case MP4 -> "video/mp4";
            case MOV -> "video/quicktime";
            case MP3 -> "audio/mpeg";
            case WAV -> "audio/wav";
            case OGG -> "application/ogg";
            case ZIP -> "application/zip";
            case OLD_OFFICE, PROGRAM, UNKNOWN -> "application/octet-stream";
        };
    }
}

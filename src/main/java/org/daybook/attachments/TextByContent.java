package org.daybook.attachments;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells text from everything else, and reads it. */
public final class TextByContent {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern MAIL_HEAD =
            Pattern.compile("(?is)\\A[!-9;-~]+:[ \\t].*?^From:.*", Pattern.MULTILINE);
    private static final Pattern MAIL_ONLY =
            Pattern.compile("(?im)^(Message-ID|MIME-Version|Received):");
    private static final int MAIL_HEAD_LETTERS = 8_000;

    private TextByContent() {}

    /** Text of one kind or another; empty when these bytes are no text. */
    static Optional<FileKind> kind(byte[] head) {
        if (head.length == 0 || !isText(head)) {
            return Optional.empty();
        }
        String begins = read(head, MAIL_HEAD_LETTERS);
        if (begins.stripLeading().toLowerCase(Locale.ROOT).startsWith("@echo off")) {
            return Optional.of(FileKind.PROGRAM);
        }
        int blank = begins.replace("\r", "").indexOf("\n\n");
        String heading = blank < 0 ? begins : begins.substring(0, blank);
        boolean mail = MAIL_HEAD.matcher(heading).find() && MAIL_ONLY.matcher(heading).find();
        return Optional.of(mail ? FileKind.EMAIL : FileKind.TEXT);
    }

    /**
     * The text in these bytes, as it may be shown: signs that turn the line round or cannot be seen
     * are gone.
     *
     * @param mostLetters where to end
     */
    public static String read(byte[] bytes, int mostLetters) {
        StringBuilder shown = new StringBuilder();
        String text = charset(bytes).decode(ByteBuffer.wrap(bytes)).toString();
        text.codePoints()
                .filter(TextByContent::isShown)
                .limit(mostLetters)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isShown(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign == '\n' || sign == '\t';
            // The joiners belong to the letters of some languages and to some pictures.
            case Character.FORMAT -> sign == 0x200C || sign == 0x200D;
            default -> true;
        };
    }

    private static boolean isText(byte[] head) {
        if (marked(head).isPresent()) {
            return true;
        }
        for (byte each : head) {
            int sign = each & 0xFF;
            if (sign == 0x7F || (sign < ' ' && "\t\n\f\r\u001b".indexOf(sign) < 0)) {
                return false;
            }
        }
        return isUtf8(head) || isWindows(head);
    }

    private static Charset charset(byte[] bytes) {
        return marked(bytes).orElse(isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS);
    }

    private static Optional<Charset> marked(byte[] bytes) {
        Bytes all = new Bytes(bytes);
        if (all.has(0, "fffe")) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return all.has(0, "feff") ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** A sign cut off at the end is no fault: only a part of the file may be here. */
    private static boolean isUtf8(byte[] bytes) {
        CoderResult result =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), false);
        return !result.isError();
    }

    /** Mostly letters of the basic alphabet, as an older Windows writes a letter home. */
    private static boolean isWindows(byte[] bytes) {
        int plain = 0;
        for (byte each : bytes) {
            plain += each > 0 ? 1 : 0;
        }
        return plain * 10L >= bytes.length * 8L;
    }
}

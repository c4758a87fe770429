package org.daybook.extract.print;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Voice;
import org.daybook.paper.Block;
import org.daybook.paper.Block.ChildsWords;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Words;

/** What people wrote and said, as blocks: each of their lines stays a line. */
public final class Accounts {

    private Accounts() {}

    public static List<Block> paragraphs(String text) {
        return lines(text).<Block>map(Paragraph::of).toList();
    }

    /** For a cell or beside a label. */
    public static List<Words> wordsOf(String text) {
        return lines(text).map(Words::of).toList();
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** What the child said, in quotation marks; what it showed, as somebody saw it. */
    public static List<Block> voice(ChildInEntry own, String caption) {
        if (own.words().isBlank()) {
            return List.of();
        }
        boolean shown = own.voice() == Voice.BEHAVIOUR || own.voice() == Voice.DRAWING_OR_PLAY;
        if (!shown) {
            return List.of(ChildsWords.of(own.words(), caption));
        }
        List<Block> seen = paragraphs(own.words());
        return caption.isBlank()
                ? seen
                : Stream.concat(seen.stream(), Stream.of(Paragraph.small(caption))).toList();
    }
}

package org.daybook.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text with its emphasis: plain, strong and quiet runs, blanks for a pen, page numbers that are
 * known only at the end, bars over what is withheld. Immutable. A line feed in it breaks the line.
 * Mark-up is printed as letters.
 *
 * @param language its own language, where it is not English
 */
public record Words(List<Run> runs, Optional<Locale> language) {

    /** A piece of a text. */
    public sealed interface Run {}

    /** How loudly a run speaks. */
    public enum Voice {
        PLAIN,
        STRONG,
        QUIET
    }

    public record Said(String text, Voice voice) implements Run {}

    /** A line to write on with a pen. */
    public record Blank(int millimetres) implements Run {}

    /** The page on which a part begins. */
    public record PageOf(Part part) implements Run {}

    /** How many pages the document has. */
    public record PageCount() implements Run {}

    /**
     * A black bar where words were taken out; see {@link Withheld}, by which a text brings it
     * along.
     *
     * @param reason its number
     */
    public record Bar(int reason) implements Run {}

    public Words {
        runs = List.copyOf(runs);
    }

    public static Words none() {
        return new Words(List.of(), Optional.empty());
    }

    public static Words of(String text) {
        return none().then(text);
    }

    public static Words ofStrong(String text) {
        return none().strong(text);
    }

    public static Words ofQuiet(String text) {
        return none().quiet(text);
    }

    public Words then(String text) {
        return with(new Said(text, Voice.PLAIN));
    }

    public Words strong(String text) {
        return with(new Said(text, Voice.STRONG));
    }

    public Words quiet(String text) {
        return with(new Said(text, Voice.QUIET));
    }

    public Words blank(int millimetres) {
        return with(new Blank(millimetres));
    }

    public Words pageOf(Part part) {
        return with(new PageOf(part));
    }

    public Words pageCount() {
        return with(new PageCount());
    }

    public Words withheld(int reason) {
        return with(new Bar(reason));
    }

    private Words with(Run run) {
        List<Run> longer = new ArrayList<>(runs);
        longer.add(run);
        return new Words(longer, language);
    }
}

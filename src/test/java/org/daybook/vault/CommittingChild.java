package org.daybook.vault;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The program that is killed: opens the store in a folder, says so, commits numbered changes through
 * the journal's door and says each number once it has been told that the change is kept.
 */
public final class CommittingChild {

    private CommittingChild() {}

    /** The folder; how many changes at most; optionally the step, and the number, to halt at. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        int most = Integer.parseInt(arguments[1]);
        StorePlace place = StorePlace.of(Path.of(arguments[0]), FixedKeys.ofTests());
        Store store = StoreOpening.open(place, false);
        Numbered numbered = new Numbered(store);
        int from = numbered.last();
        out.println("ready " + from);
        for (int number = from + 1; number <= from + most; number++) {
            numbered.commit(number);
            out.println(number);
        }
        store.close();
    }
}

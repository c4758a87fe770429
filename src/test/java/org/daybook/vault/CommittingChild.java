package org.daybook.vault;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.daybook.vault.log.Step;

/**
 * The program that is killed: opens the store in a folder, says so, commits numbered changes
 * through the journal's door and says each number once it has been told that the change is kept.
 */
public final class CommittingChild {

    private CommittingChild() {}

    /**
     * The folder; how many changes; and, where wanted, the step of the last one to fall dead at.
     */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        int most = Integer.parseInt(arguments[1]);
        Fall fall = new Fall(arguments.length > 2 ? Step.valueOf(arguments[2]) : null);
        StorePlace place =
                StorePlace.of(Path.of(arguments[0]), FixedKeys.ofTests()).watchedBy(fall);
        try (Store store = StoreOpening.open(place, false)) {
            Numbered numbered = new Numbered(store);
            int from = numbered.last();
            out.println("ready");
            for (int number = from + 1; number <= from + most; number++) {
                fall.armed = number == from + most;
                numbered.commit(number);
                out.println(number);
            }
        }
    }

    private static final class Fall implements Step.Watcher {

        private final @org.jspecify.annotations.Nullable Step at;
        private boolean armed;

        Fall(@org.jspecify.annotations.Nullable Step at) {
            this.at = at;
        }

        @Override
        public void reached(Step step) {
            if (armed && step == at) {
                Runtime.getRuntime().halt(9);
            }
        }
    }
}

package org.daybook.leavers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daybook.transfer.Receiver;

/**
 * A list of leavers and how far each has come. It is read from what the transfers say and never
 * kept, so that it cannot disagree with them.
 *
 * @param lines whoever is on a plan first
 */
public record RunStanding(LeaverRun run, List<RunLine> lines) {

    public RunStanding {
        lines = List.copyOf(lines);
    }

    public List<RunLine> undecided() {
        return those(Stand.NoDestination.class::isInstance);
    }

    /** Whose transfer can be begun, those too whose school was told that there is nothing. */
    public List<RunLine> ready() {
        return those(stand -> stand instanceof Stand.Ready || stand instanceof Stand.FileSinceNil);
    }

    /** Whose school was told that there is nothing, before something was written after all. */
    public List<RunLine> sinceNil() {
        return those(Stand.FileSinceNil.class::isInstance);
    }

    public List<RunLine> toPack() {
        return those(Stand.ToPack.class::isInstance);
    }

    public List<RunLine> packed() {
        return those(Stand.Packed.class::isInstance);
    }

    /** With a school that is still to be told that there is no file. */
    public List<RunLine> nilToTell() {
        return those(stand -> stand instanceof Stand.NilReturn(boolean toTell) && toTell);
    }

    /** The schools that are still to be told so, with their leavers, by name. */
    public Map<String, List<RunLine>> nilBySchool() {
        return nilToTell().stream()
                .collect(
                        Collectors.groupingBy(
                                RunStanding::school, TreeMap::new, Collectors.toList()));
    }

    static String school(RunLine line) {
        return line.leaver().to().map(Receiver::school).orElse("");
    }

    public List<RunLine> leftOut() {
        return those(Stand.LeftOut.class::isInstance);
    }

    public List<RunLine> those(Predicate<Stand> stand) {
        return lines.stream().filter(line -> stand.test(line.stand())).toList();
    }

    /** How many are done and what to do next. */
    public String sentence() {
        if (run.endedAt().isPresent()) {
            return "This list is put away. " + packsSaved();
        }
        List<String> parts = new ArrayList<>();
        int open = undecided().size();
        if (open > 0) {
            parts.add(
                    "%s, %d still without a destination. Read them from a CSV file, or choose each."
                            .formatted(LeaverWords.children(lines.size()), open));
        }
        if (!packed().isEmpty() || !toPack().isEmpty()) {
            parts.add(packsSaved() + goOn());
        }
        if (open == 0 && !ready().isEmpty()) {
            parts.add(LeaverWords.transfers(ready().size()) + " can be begun, in one step.");
        }
        if (!sinceNil().isEmpty()) {
            parts.add(
                    LeaverWords.children(sinceNil().size())
                            + " with a nil return: something was written since. Ring their schools"
                            + " and send the file after all.");
        }
        if (open == 0 && !nilToTell().isEmpty()) {
            parts.add(
                    LeaverWords.children(nilToTell().size())
                            + " without a record: tell their schools so.");
        }
        return parts.isEmpty() ? "Nothing is left to do with this list." : String.join(" ", parts);
    }

    private String goOn() {
        int left = toPack().size();
        if (left == 0) {
            return " A second person reads each before it is sent.";
        }
        return packed().isEmpty()
                ? ""
                : " Save the other %s: what is saved stays and is not made twice."
                        .formatted(left == 1 ? "one" : left);
    }

    private String packsSaved() {
        int all = packed().size() + toPack().size();
        if (packed().size() == all) {
            return all == 0
                    ? "No pack was made."
                    : all == 1 ? "The pack is saved." : "All " + all + " packs are saved.";
        }
        return packed().isEmpty()
                ? LeaverWords.packs(all) + " can be saved, one after the other into a folder."
                : "%d of %s saved.".formatted(packed().size(), LeaverWords.packs(all));
    }
}

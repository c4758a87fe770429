package org.daybook.children.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.daybook.children.Detail;
import org.daybook.children.ImportPlan;
import org.daybook.children.LineProblem;
import org.daybook.children.LineProblem.Weight;
import org.daybook.children.Particulars;
import org.daybook.children.PlannedLine;

/**
 * A line of what an import would do.
 *
 * @param line the line of the file
 * @param what which child, or which column
 * @param sentence what would happen, or what is wrong
 */
public record PlanLine(long line, Kind kind, String what, String sentence) {

    /** Which lines can be looked at. */
    public enum Kind {
        LEFT_OUT("Left out"),
        LOOK("To look at"),
        NEW("New"),
        CHANGED("Changed"),
        SAME("The same");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String inWords() {
            return words;
        }
    }

    /** Everything in the plan, by line; a line with three problems appears three times. */
    static List<PlanLine> of(ImportPlan plan) {
        List<PlanLine> all = new ArrayList<>();
        plan.problems().forEach(problem -> all.add(of(problem)));
        for (PlannedLine line : plan.lines()) {
            switch (line) {
                case PlannedLine.New added ->
                        all.add(line(line, Kind.NEW, added.child(), inWords(added.child())));
                case PlannedLine.Changed changed ->
                        all.add(
                                line(
                                        line,
                                        Kind.CHANGED,
                                        changed.after(),
                                        "New: " + lower(changed.fields())));
                case PlannedLine.Same same ->
                        all.add(
                                line(
                                        line,
                                        Kind.SAME,
                                        same.child().particulars(),
                                        "Nothing new in the list"));
                case PlannedLine.LeftOut _ -> {}
            }
        }
        all.sort(Comparator.comparingLong(PlanLine::line));
        return all;
    }

    private static PlanLine of(LineProblem problem) {
        Kind kind = problem.weight() == Weight.LEFT_OUT ? Kind.LEFT_OUT : Kind.LOOK;
        String where = problem.column().isEmpty() ? "The whole line" : problem.column();
        return new PlanLine(problem.line(), kind, where, problem.sentence());
    }

    private static PlanLine line(PlannedLine line, Kind kind, Particulars child, String sentence) {
        return new PlanLine(line.line(), kind, child.name(), sentence);
    }

    private static String inWords(Particulars child) {
        String year = child.text(Detail.YEAR_GROUP);
        String contacts =
                switch (child.contacts().size()) {
                    case 0 -> "nobody to ring";
                    case 1 -> "1 contact";
                    default -> child.contacts().size() + " contacts";
                };
        return year.isEmpty() ? contacts : year + ", " + contacts;
    }

    /** "UPN" stays as it is; other names lose their capital inside a sentence. */
    private static String lower(List<String> fields) {
        return String.join(
                ", ",
                fields.stream()
                        .map(name -> name.equals("UPN") ? name : name.toLowerCase(Locale.ROOT))
                        .toList());
    }
}

package org.daybook.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.children.Child;

/**
 * A child's file under the eyes of retention.
 *
 * @param decisions the latest first
 * @param holds those in force first
 * @param hasRecords whether anything was ever recorded beyond the particulars
 */
public record KeptFile(
        Child child,
        List<KeptCopy> decisions,
        List<Hold> holds,
        Optional<Moved> moved,
        boolean hasRecords,
        RetentionRules rules) {

    public KeptFile {
        decisions = List.copyOf(decisions);
        holds = List.copyOf(holds);
    }

    /** From when a file may go, if no hold forbids it. */
    public sealed interface MayGo {

        /** Why this day, or why none: one sentence. */
        String why();

        record From(LocalDate day, String why) implements MayGo {}

        /** Something has to be put right before it can be told. */
        record NotKnown(String why) implements MayGo {}
    }

    /** The decision in force. */
    public Optional<KeptCopy> decision() {
        return decisions.stream().findFirst();
    }

    public MayGo mayGo(LocalDate today) {
        Optional<KeptCopy> none = decision().filter(one -> !one.kept());
        return none.isPresent() ? withoutCopy(none.get()) : fromBirth(today);
    }

    /** An old receipt is none for what was written here since. */
    private MayGo withoutCopy(KeptCopy decision) {
        Optional<String> doubt = moved.flatMap(Moved::doubt);
        if (doubt.isPresent()) {
            return new MayGo.NotKnown(
                    "No copy is to be kept, but the next school may not have all of it. "
                            + doubt.get());
        }
        return moved.flatMap(Moved::receipt)
                .<MayGo>map(receipt ->
                        new MayGo.From(
                                later(receipt, decision.decidedOn()),
                                "No copy is kept, and the next school has confirmed receipt."))
                .orElseGet(() ->
                        new MayGo.NotKnown(
                                "No copy is to be kept, but no receipt of the next school is"
                                        + " recorded."));
    }

    private MayGo fromBirth(LocalDate today) {
        boolean inquiry = holdsOn(today).stream().anyMatch(hold -> hold.kind() == HoldKind.INQUIRY);
        int years = inquiry ? rules.inquiryYears() : rules.years();
        return child.born()
                .<MayGo>map(born ->
                        new MayGo.From(
                                born.plusYears(years),
                                years
                                        + " years from birth, "
                                        + Days.typed(born)
                                        + (inquiry ? ", because of the inquiry." : ".")))
                .orElseGet(() ->
                        new MayGo.NotKnown(
                                "The day of birth is not known, so the end of the time cannot be"
                                        + " told."));
    }

    /** What forbids it on that day. The inquiry's hold runs out by itself at its own age. */
    public List<Hold> holdsOn(LocalDate day) {
        return holds.stream()
                .filter(Hold::holds)
                .filter(hold -> hold.kind() != HoldKind.INQUIRY || inquiryLasts(day))
                .toList();
    }

    private boolean inquiryLasts(LocalDate day) {
        return child.born()
                .map(born -> day.isBefore(born.plusYears(rules.inquiryYears())))
                .orElse(true);
    }

    public boolean mayGoOn(LocalDate day) {
        return holdsOn(day).isEmpty()
                && mayGo(day) instanceof MayGo.From(LocalDate from, _)
                && !from.isAfter(day);
    }

    /**
     * The next day on which somebody should look at it: a review, a hold's, or the end of its time,
     * unless somebody decided after that end to keep it all the same.
     */
    public Optional<LocalDate> lookAgainOn(LocalDate today) {
        Stream<LocalDate> holding = holdsOn(today).stream().flatMap(one -> one.reviewOn().stream());
        Stream<LocalDate> deciding = decision().flatMap(KeptCopy::reviewOn).stream();
        Stream<LocalDate> ending =
                holdsOn(today).isEmpty()
                                && mayGo(today) instanceof MayGo.From(LocalDate from, _)
                                && !keptSince(from)
                        ? Stream.of(from)
                        : Stream.empty();
        return Stream.of(holding, deciding, ending)
                .flatMap(days -> days)
                .min(Comparator.naturalOrder());
    }

    private boolean keptSince(LocalDate end) {
        return decision().filter(one -> one.kept() && !one.decidedOn().isBefore(end)).isPresent();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

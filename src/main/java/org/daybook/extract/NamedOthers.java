package org.daybook.extract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.bodymap.BodyMark;
import org.daybook.chronology.Action;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Details;
import org.daybook.extract.OwnEntry.Became;
import org.daybook.extract.OwnEntry.OwnWording;
import org.daybook.followup.Line;

/**
 * Entries whose running text names another child, for the lead to read again before it leaves. The
 * text itself is never changed here: a record stands as it was written.
 */
public final class NamedOthers {

    private NamedOthers() {}

    /**
     * The days of entries and of what is followed up, in that order.
     *
     * @param names what the other children of the school are called
     */
    static List<LocalDate> days(ChildsFile file, Collection<String> names) {
        List<Pattern> sought = sought(names);
        Stream<LocalDate> followed =
                file.pursued().stream()
                        .filter(one -> names(texts(one), sought))
                        .map(Pursued::begunOn);
        Stream<LocalDate> written =
                file.entries().stream()
                        .filter(entry ->
                                names(Stream.concat(texts(entry), files(file, entry)), sought))
                        .map(OwnEntry::day);
        return Stream.concat(written, followed).toList();
    }

    private static Stream<String> files(ChildsFile file, OwnEntry entry) {
        return file.enclosures(entry).stream().flatMap(one -> Stream.of(one.name(), one.note()));
    }

    private static Stream<String> texts(Pursued one) {
        return Stream.concat(
                Stream.of(one.title(), one.whom()), one.lines().stream().map(Line::words));
    }

    /**
     * The days of these entries, oldest first.
     *
     * @param names what the other children of the school are called
     */
    public static List<LocalDate> days(List<OwnEntry> entries, Collection<String> names) {
        List<Pattern> sought = sought(names);
        return entries.stream()
                .filter(entry -> names(texts(entry), sought))
                .map(OwnEntry::day)
                .toList();
    }

    private static List<Pattern> sought(Collection<String> names) {
        return names.stream()
                .filter(name -> !name.isBlank())
                .map(name ->
                        Pattern.compile(
                                "(?<![\\p{L}\\p{M}])"
                                        + Pattern.quote(name.strip())
                                        + "(?![\\p{L}\\p{M}])"))
                .toList();
    }

    private static boolean names(Stream<String> texts, List<Pattern> sought) {
        return texts.anyMatch(
                text -> sought.stream().anyMatch(pattern -> pattern.matcher(text).find()));
    }

    private static Stream<String> texts(OwnEntry entry) {
        Stream<String> written = entry.wordings().stream().flatMap(NamedOthers::texts);
        Stream<String> decided = entry.decisions().stream().flatMap(NamedOthers::texts);
        Stream<String> agreed =
                entry.actions().stream()
                        .flatMap(one ->
                                Stream.concat(
                                        Stream.of(one.what()),
                                        one.done().stream().map(Action.Done::note)));
        Stream<String> became =
                Stream.of(entry.outcome(), entry.reporterTold())
                        .flatMap(one -> one.stream().map(Became::words));
        return Stream.of(written, decided, agreed, became).flatMap(all -> all);
    }

    private static Stream<String> texts(Decision decision) {
        return Stream.of(
                decision.words(), decision.rationale(), decision.threshold(), decision.advice());
    }

    private static Stream<String> texts(OwnWording wording) {
        Stream<String> own =
                wording.own().stream()
                        .flatMap(one ->
                                Stream.concat(
                                        Stream.of(one.words(), one.voiceNote()),
                                        one.marks().marks().stream().map(BodyMark::note)));
        Stream<String> said =
                Stream.of(
                        wording.narrative(),
                        wording.place(),
                        wording.report().by(),
                        wording.othersPresent(),
                        wording.doneSoFar(),
                        wording.parents().note(),
                        wording.told(),
                        wording.reason());
        Stream<String> answered = wording.details().answers().stream().map(Details.Answer::said);
        return Stream.of(said, answered, own).flatMap(all -> all);
    }
}

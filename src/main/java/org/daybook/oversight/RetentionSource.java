package org.daybook.oversight;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.oversight.Timing.Urgency;
import org.daybook.retention.Destruction;
import org.daybook.retention.Destructions;
import org.daybook.retention.Hold;
import org.daybook.retention.KeptCopy;
import org.daybook.retention.KeptFile;
import org.daybook.retention.ReadKeptFiles;

/**
 * Kept files that are to be looked at: a review has come, a hold is to be asked about, or the time
 * is over. Who has just left and has no decision yet stands in the list of kept files only.
 */
public final class RetentionSource implements BoardSource {

    private final ReadKeptFiles files;
    private final Destructions destructions;
    private final Supplier<String> lastFault;

    /**
     * @param lastFault why a destruction did not come to its end; may be empty
     */
    public RetentionSource(
            ReadKeptFiles files, Destructions destructions, Supplier<String> lastFault) {
        this.files = files;
        this.destructions = destructions;
        this.lastFault = lastFault;
    }

    @Override
    public List<NeedsYou> needsYou(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        return Stream.concat(
                        destructions.unfinished().stream().map(one -> unfinished(one, today)),
                        files.all(today).stream().flatMap(file -> line(file, today).stream()))
                .toList();
    }

    private NeedsYou unfinished(Destruction one, LocalDate today) {
        String why =
                "Certificate "
                        + one.number()
                        + ": the file is out of the records, and a trace may still lie on the disk. "
                        + lastFault.get()
                        + " Lock Daybook and unlock it again: it goes on with it then.";
        LocalDate since = LocalDate.ofInstant(one.destroyedAt(), School.ZONE);
        return new NeedsYou(
                Group.KEPT_FILES,
                new Timing(
                        since.isBefore(today) ? Urgency.LATE : Urgency.SOON,
                        "Not finished",
                        "Since " + Days.typed(since),
                        since),
                List.of(),
                why.replace("  ", " "),
                new ToDo.FinishDestroying());
    }

    private static Optional<NeedsYou> line(KeptFile file, LocalDate today) {
        return Stream.of(holdToAsk(file, today), review(file, today), over(file, today))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<NeedsYou> holdToAsk(KeptFile file, LocalDate today) {
        return file.holdsOn(today).stream()
                .filter(hold -> hold.reviewOn().filter(day -> !day.isAfter(today)).isPresent())
                .findFirst()
                .map(hold ->
                        needs(
                                file,
                                Due.on(hold.reviewOn().orElseThrow(), today),
                                "Does this hold still stand? " + words(hold)));
    }

    private static String words(Hold hold) {
        return hold.kind().words() + ", since " + Days.typed(hold.beganOn()) + ".";
    }

    private static Optional<NeedsYou> review(KeptFile file, LocalDate today) {
        return file.decision()
                .flatMap(KeptCopy::reviewOn)
                .filter(day -> !day.isAfter(today))
                .map(day ->
                        needs(file, Due.on(day, today), "Is the copy of this file still kept?"));
    }

    /** Nobody is late with it: a file may be kept longer, if somebody says why. */
    private static Optional<NeedsYou> over(KeptFile file, LocalDate today) {
        if (!file.mayGoOn(today)) {
            return Optional.empty();
        }
        return file.lookAgainOn(today)
                .filter(day -> !day.isAfter(today))
                .map(day ->
                        needs(
                                file,
                                new Timing(
                                        Urgency.OPEN,
                                        "May be destroyed",
                                        "Since " + Days.typed(day),
                                        day),
                                "The time of this file is over: " + file.mayGo(today).why()));
    }

    private static NeedsYou needs(KeptFile file, Timing timing, String why) {
        return new NeedsYou(
                Group.KEPT_FILES,
                timing,
                List.of(file.child().id()),
                why,
                new ToDo.Review(file.child().id()));
    }
}

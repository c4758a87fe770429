package org.daybook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.daybook.base.School;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.journal.Trace;
import org.daybook.retention.EarlierCopies;

/**
 * The safe copies that the journal knows of, by the place where they were put, and records that
 * were kept aside when a safe copy was brought back.
 */
final class SafeCopiesKnown implements EarlierCopies {

    private static final String NOT_NOTED = "a place that was not noted";
    private static final String KEPT_ASIDE = "-kept-aside-";

    private final Journal journal;
    private final Path records;

    /**
     * @param records the folder of the records, beside which earlier ones may lie
     */
    SafeCopiesKnown(Journal journal, Path records) {
        this.journal = journal;
        this.records = records;
    }

    @Override
    public List<Place> places() {
        Map<String, List<LocalDate>> days = new LinkedHashMap<>();
        for (Trace trace : journal.latest(Integer.MAX_VALUE)) {
            if (trace.deed().kind() == Deed.Kind.SAFE_COPY_MADE) {
                days.computeIfAbsent(place(trace), _ -> new ArrayList<>())
                        .add(trace.at().atZone(School.ZONE).toLocalDate());
            }
        }
        keptAside(days);
        return days.entrySet().stream().map(one -> place(one.getKey(), one.getValue())).toList();
    }

    private static Place place(String name, List<LocalDate> days) {
        List<LocalDate> inOrder = days.stream().sorted().toList();
        return new Place(name, days.size(), inOrder.getFirst(), inOrder.getLast());
    }

    private static String place(Trace trace) {
        String detail = trace.deed().detail();
        return detail.startsWith("In ") ? detail.substring(3) : NOT_NOTED;
    }

    private void keptAside(Map<String, List<LocalDate>> days) {
        Path beside = records.toAbsolutePath().getParent();
        if (beside == null) {
            return;
        }
        String begins = Objects.requireNonNull(records.getFileName()) + KEPT_ASIDE;
        try (Stream<Path> all = Files.list(beside)) {
            for (Path one : all.toList()) {
                if (one.getFileName().toString().startsWith(begins)) {
                    days.computeIfAbsent(one.toString(), _ -> new ArrayList<>())
                            .add(
                                    Files.getLastModifiedTime(one)
                                            .toInstant()
                                            .atZone(School.ZONE)
                                            .toLocalDate());
                }
            }
        } catch (IOException unreadable) {
            // The folder above may be closed to us; then nothing of ours was ever put there.
            return;
        }
    }
}

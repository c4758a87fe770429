package org.daybook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.daybook.base.ChildId;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.RecordEntry;
import org.daybook.chronology.TestSchool;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;
import org.daybook.vault.TestStore;

/**
 * How long a child's chronology takes to be read, here and in an encrypted SQLite that holds the
 * same rows: {@code mvn -Pbenchmark test-compile exec:exec@benchmark}. Ours is measured through the
 * port, with every entry built; SQLite only reads each column as text, which flatters it.
 */
public final class ChronologyBenchmark {

    private static final int CHILDREN = 250;
    private static final int EACH = 200;
    private static final int OF_THE_FIRST = 1_200;
    private static final int AT_ONCE = 500;
    private static final int WARM = 60;
    private static final int TIMES = 300;

    private final TestStore daybook;
    private final TestSchool school;
    private final Random random = new Random(2026);
    private final List<ChildId> children = new ArrayList<>();

    private ChronologyBenchmark(TestStore daybook) {
        this.daybook = daybook;
        this.school = new TestSchool(daybook);
    }

    public static void main(String[] arguments) throws Exception {
        Path sqlite = Files.createTempFile("daybook-benchmark", ".sqlite");
        try (TestStore daybook = TestStore.open()) {
            ChronologyBenchmark benchmark = new ChronologyBenchmark(daybook);
            benchmark.fill();
            benchmark.compare(sqlite);
        } finally {
            Files.delete(sqlite);
        }
    }

    private void fill() {
        for (int at = 0; at < CHILDREN; at++) {
            int number = at;
            children.add(
                    inOneChange(() ->
                            school.child(
                                            "Child " + number,
                                            "Benchmark",
                                            "Year 4",
                                            LocalDate.of(2018, 5, 6))
                                    .id()));
        }
        for (int at = 0; at < CHILDREN; at++) {
            write(children.get(at), at == 0 ? OF_THE_FIRST : EACH);
        }
    }

    private void write(ChildId child, int many) {
        RecordEntry record = school.record();
        for (int from = 0; from < many; from += AT_ONCE) {
            int part = Math.min(AT_ONCE, many - from);
            inOneChange(() -> {
                for (int at = 0; at < part; at++) {
                    record.record(NewEntry.of(EntryKind.CONCERN, wording(child)));
                }
                return part;
            });
        }
    }

    private Wording wording(ChildId child) {
        LocalDate day = TestSchool.TODAY.minusDays(random.nextInt(1_500));
        return Wording.of(When.on(day, "10:05"), sentence(700), List.of(ChildInEntry.of(child)));
    }

    private String sentence(int length) {
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            text.append((char) ('a' + random.nextInt(26)));
            if (random.nextInt(6) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private <T> T inOneChange(Callable<T> work) {
        return daybook.store()
                .commit(() -> {
                    try {
                        return work.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private void compare(Path file) throws SQLException, IOException {
        System.out.printf(
                Locale.ROOT,
                "%,d entries of 700 characters, %d children; reads of one child's chronology%n",
                OF_THE_FIRST + (CHILDREN - 1) * EACH,
                CHILDREN);
        try (EncryptedSqlite sqlite = new EncryptedSqlite(file, daybook.store().sql())) {
            for (int at : new int[] {1, 0}) {
                ChildId child = children.get(at);
                int many = school.entries.about(child).size();
                told("Daybook (H2, jOOQ, entries built)", many, () -> school.entries.about(child));
                told("SQLite (encrypted, columns read)", many, () -> sqlite.read(child.value()));
            }
        }
    }

    private static void told(String what, int entries, Callable<?> read) {
        for (int at = 0; at < WARM; at++) {
            took(read);
        }
        long[] times = new long[TIMES];
        Arrays.setAll(times, _ -> took(read));
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-36s %,5d entries  median %6.2f ms  p95 %6.2f ms%n",
                what,
                entries,
                times[TIMES / 2] / 1e6,
                times[TIMES * 95 / 100] / 1e6);
    }

    private static long took(Callable<?> read) {
        long begun = System.nanoTime();
        try {
            read.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return System.nanoTime() - begun;
    }
}

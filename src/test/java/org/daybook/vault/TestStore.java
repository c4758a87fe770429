package org.daybook.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.daybook.base.School;
import org.daybook.journal.Journal;
import org.daybook.journal.store.JooqJournal;
import org.daybook.vault.keys.DerivedKeys;
import org.daybook.vault.keys.MasterKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A new, real, encrypted store in a folder of its own, with a journal whose clock stands still and
 * whose actor is the lead. As a JUnit extension:
 *
 * <pre>{@code
 * @RegisterExtension final TestStore daybook = new TestStore();
 * }</pre>
 *
 * or by hand: {@code try (TestStore daybook = TestStore.open()) { ... }}.
 */
public final class TestStore implements BeforeEachCallback, AfterEachCallback, AutoCloseable {

    /** A Tuesday in term, half past ten in the morning. */
    public static final Instant NOW = Instant.parse("2026-11-24T10:30:00Z");

    public static final String LEAD = "Mrs Ruth Marlow";

    private final DerivedKeys keys = DerivedKeys.from(MasterKey.fresh(new SecureRandom()));
    private final Clock clock = Clock.fixed(NOW, School.ZONE);
    private @Nullable Path folder;
    private @Nullable Store store;
    private @Nullable Journal journal;

    /** Opened at once; for tests that are not JUnit methods or need several stores. */
    public static TestStore open() {
        TestStore made = new TestStore();
        made.begin();
        return made;
    }

    public Store store() {
        return opened(store);
    }

    public Journal journal() {
        return opened(journal);
    }

    public Clock clock() {
        return clock;
    }

    public Path folder() {
        return opened(folder);
    }

    /** The store is used from one thread only; from now on from this one. */
    public void handOverTo(Thread thread) {
        store().handOver(thread);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        begin();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    private void begin() {
        try {
            Path made = Files.createTempDirectory("daybook-test");
            Store opened = StoreOpening.make(StorePlace.of(made, keys), UUID.randomUUID());
            folder = made;
            store = opened;
            journal = new JooqJournal(opened, () -> LEAD, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw StoreFault.from(e);
        }
    }

    @Override
    public void close() {
        try {
            store().handOver(Thread.currentThread());
            store().close();
            Files.walkFileTree(folder(), new Removal());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T opened(@Nullable T thing) {
        if (thing == null) {
            throw new IllegalStateException("The test store is not open yet");
        }
        return thing;
    }

    private static final class Removal extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault)
                throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}

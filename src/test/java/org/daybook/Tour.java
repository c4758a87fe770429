package org.daybook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.daybook.base.School;
import org.daybook.desk.Pictures;
import org.daybook.vault.keys.Argon2Cost;

/**
 * Drives the real windows off-screen through everything that a lead does, and leaves numbered
 * pictures and the papers that she saves in a folder. {@code app/run tour DIR} plays it; so does
 * the journey test.
 */
public final class Tour {

    private static final Instant TUESDAY_MORNING = Instant.parse("2026-11-24T10:42:00Z");

    private final Path folder;
    private final Path home;
    private final TourClock clock = new TourClock(TUESDAY_MORNING);

    /**
     * @param folder takes the pictures and the papers
     * @param home where Daybook keeps its records for the tour
     */
    Tour(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    /**
     * The folder that takes the pictures and papers; then, if the records shall stay to be looked
     * at, the folder for them.
     */
    public static void main(String[] arguments) {
        boolean staying = arguments.length > 1;
        Path home = staying ? Path.of(arguments[1]) : temporary();
        int outcome = 0;
        try {
            new Tour(Path.of(arguments[0]), home).play();
        } catch (AssertionError | RuntimeException stuck) {
            stuck.printStackTrace();
            outcome = 1;
        }
        if (!staying) {
            sweep(home);
        }
        Platform.exit();
        System.exit(outcome);
    }

    void play() {
        try {
            Files.createDirectories(folder);
            Path list = folder.resolve("list-from-the-mis.csv");
            copy("practice/children.csv", list);
            Path destinations = folder.resolve("where-the-leavers-go.csv");
            copy("practice/destinations.csv", destinations);
            Path note = folder.resolve("note-from-lunch.txt");
            Files.writeString(
                    note, "12:20, dinner hall. Ate nothing, and held on to her left sleeve.");
            Stage stage = open(new TourFiles(folder, list, destinations, note));
            Hand hand = new Hand(stage, folder);
            new OwnDaybookTour(hand).play();
            new PracticeTour(hand, clock).play();
            close(stage);
            Files.delete(list);
            Files.delete(destinations);
            Files.delete(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(Stage stage) {
        Pictures.onWindow(() -> {
            stage.getOnCloseRequest()
                    .handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
    }

    private Stage open(TourFiles files) {
        Pictures.start();
        return Pictures.onWindow(() -> {
            Stage stage = new Stage();
            stage.setWidth(1440);
            stage.setHeight(900);
            new Assembly(home, new Assembly.Choices(clock, Argon2Cost.LEAST, files))
                    .porter(stage)
                    .begin(false);
            return stage;
        });
    }

    private static void copy(String resource, Path into) throws IOException {
        try (var in = Objects.requireNonNull(Tour.class.getResourceAsStream(resource))) {
            Files.copy(in, into, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("daybook-tour");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sweep(Path home) {
        try {
            Files.walkFileTree(
                    home,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes about)
                                throws IOException {
                            Files.delete(file);
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            System.err.println("Left behind: " + home);
        }
    }

    /** Tuesday morning, going on with the real seconds, and put forward when the tour says so. */
    static final class TourClock extends Clock {

        private final Clock real = Clock.systemUTC();
        private volatile Duration ahead;

        TourClock(Instant start) {
            this.ahead = Duration.between(real.instant(), start);
        }

        void forward(Duration by) {
            ahead = ahead.plus(by);
        }

        @Override
        public Instant instant() {
            return real.instant().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return School.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(real.withZone(zone), ahead);
        }
    }
}

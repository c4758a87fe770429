package org.daybook.shell;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.InputEvent;
import org.daybook.desk.Background;
import org.daybook.desk.Keys;
import org.daybook.desk.Look;
import org.jspecify.annotations.Nullable;

/**
 * Lets people in and locks behind them: which door is shown, who is inside, when it is time.
 *
 * <p>Locking goes in this order: the page keeps what was typed, the door is shown in the same
 * breath, and the store is closed on its own thread behind all that was asked before. An unlocking
 * that comes too early waits on that same thread.
 */
public final class Porter {

    private final MainWindow window;
    private final Look look;
    private final Background background;
    private final Clock clock;
    private final Doors doors;
    private final Visits visits;
    private final IdleWatch watch;

    private final Premises own;
    private final Premises practice;
    private Premises premises;
    private @Nullable Inside inside;
    private @Nullable DoorPage door;
    private final Latch latch;

    /** Who is in, and what stands around her. */
    private record Inside(Session session, FrameModel model, Frame frame) {}

    public Porter(
            MainWindow window,
            Look look,
            Background background,
            Clock clock,
            Doors doors,
            Visits visits,
            Premises own,
            Premises practice) {
        this.window = window;
        this.look = look;
        this.background = background;
        this.clock = clock;
        this.watch = new IdleWatch(clock, System::nanoTime, Duration.ofMinutes(10));
        this.doors = doors;
        this.visits = visits;
        this.own = own;
        this.practice = practice;
        this.premises = own;
        this.latch = new Latch(this::enter, this::close);
    }

    /** Opens the window on the door, or straight on the practice school. */
    public void begin(boolean practiceFirst) {
        window.onInput(this::heard);
        window.everySecond(this::tick);
        window.onClose(this::end);
        if (practiceFirst) {
            lookAround();
        } else {
            showDoor("");
        }
        window.open();
    }

    private void showDoor(String why) {
        if (premises.records().exist()) {
            UnlockPage.Ways ways =
                    new UnlockPage.Ways(this::recover, this::bringBack, this::lookAround);
            show(doors.unlock(premises, why, latch.fresh(), ways));
        } else {
            FirstRunPage.Ways ways = new FirstRunPage.Ways(this::bringBack, this::lookAround);
            show(doors.firstRun(premises, latch.fresh(), ways));
        }
    }

    private void recover() {
        show(doors.recover(premises, latch.fresh(), () -> showDoor("")));
    }

    private void bringBack() {
        Consumer<Session> in = latch.fresh();
        show(doors.bringBack(premises, back -> enterTold(in, back), () -> showDoor("")));
    }

    private void show(DoorPage page) {
        door = page;
        window.show(page.node(), new Keys().hidden("F1", () -> help(Help.of(page.help()))));
        page.arrived();
    }

    /**
     * Goes to the practice school, which is made at the first visit; its passphrase is no secret.
     */
    private void lookAround() {
        premises = practice;
        visits.forget();
        show(doors.practice(premises, latch.fresh(), this::leavePractice));
    }

    private void leavePractice() {
        leave();
        premises = own;
        visits.forget();
        showDoor("");
    }

    /** What she must know is laid over the first page. */
    private void enterTold(Consumer<Session> in, LockedRecords.In back) {
        in.accept(back.session());
        if (inside != null) {
            help(new Help("The safe copy is back", List.of(back.news())));
        }
    }

    private void enter(Session session) {
        door = null;
        FrameModel model =
                new FrameModel(
                        session::school,
                        session::counts,
                        premises.practice(),
                        clock,
                        watch::left,
                        premises.records()::lastCopy);
        Frame frame =
                new Frame(
                        model,
                        new QuickFindModel(session::find, visits),
                        visits,
                        look,
                        session::page,
                        new Frame.Deeds(this::lock, this::leavePractice));
        inside = new Inside(session, model, frame);
        watch.limit(session.lockAfter());
        watch.start();
        window.show(frame, keys(frame));
        frame.arrive(visits.present());
    }

    private Keys keys(Frame frame) {
        return new Keys()
                .hidden("Ctrl+K", () -> unasked(frame::focusFind))
                .hidden("Ctrl+J", () -> unasked(frame::nextDue))
                .hidden("Ctrl+L", this::lock)
                .hidden("Ctrl+N", () -> unasked(this::newConcern))
                .hidden("Alt+Left", () -> unasked(visits::back))
                .hidden("F1", () -> unasked(() -> help(Help.of(visits.present().place()))));
    }

    private void newConcern() {
        visits.go(Header.newConcern(visits.present().place()));
    }

    /** While a question is asked, nothing else is done. */
    private void unasked(Runnable deed) {
        if (!window.isAsking()) {
            deed.run();
        }
    }

    private void help(Help help) {
        if (!window.isAsking()) {
            HelpSheet.lay(window.root(), help);
        }
    }

    private void lock() {
        locked("");
    }

    private void locked(String why) {
        if (leave()) {
            showDoor(why);
        }
    }

    /** Keeps what was typed and closes the records; false when nobody was in. */
    private boolean leave() {
        Inside left = inside;
        if (left == null) {
            return false;
        }
        inside = null;
        left.frame().close();
        visits.locked();
        close(left.session());
        return true;
    }

    private void close(Session session) {
        background.stopPieces();
        background.run(() -> {
            session.close();
            return true;
        });
    }

    private void heard(InputEvent event) {
        if (inside == null) {
            return;
        }
        if (lockIfTime()) {
            event.consume();
        } else {
            watch.touched();
        }
    }

    private void tick() {
        Inside now = inside;
        if (now != null && !lockIfTime()) {
            watch.limit(now.session().lockAfter());
            now.model().tick();
        } else if (door != null) {
            door.tick();
        }
    }

    private boolean lockIfTime() {
        return watch.look()
                .map(reason -> {
                    locked(why(reason));
                    return true;
                })
                .orElse(false);
    }

    private static String why(IdleWatch.Reason reason) {
        return switch (reason) {
            case IDLE ->
                    "Daybook locked itself because nobody had touched it. What was typed is kept.";
            case SLEPT ->
                    "Daybook locked itself because the computer had slept. What was typed is kept.";
        };
    }

    private void end() {
        leave();
        window.close();
        background.close();
    }
}

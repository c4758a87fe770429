package org.daybook.shell;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.daybook.desk.Buttons;
import org.daybook.desk.Look;
import org.daybook.desk.Page;
import org.daybook.desk.Place;
import org.daybook.desk.Texts;
import org.jspecify.annotations.Nullable;

/** What stands around every page behind the door. */
final class Frame extends StackPane {

    /** Narrower than this many em, the header shows neither the time nor the key caps. */
    private static final double SPARES_BELOW = 74;

    /** Narrower than this many em, the navigation and Lock fold to icons. */
    private static final double FOLDS_BELOW = 62;

    private final Look look;
    private final Subscription following;
    private final Function<Place, Page> pages;
    private final Visits visits;
    private final Navigation navigation;
    private final Header header;
    private final QuickFind find;
    private final StackPane pagePlace = new StackPane();
    private final Pane above = new Pane();
    private @Nullable Page shown;

    /**
     * @param pages builds the page of a place
     * @param deeds what the buttons of the frame do
     */
    Frame(
            FrameModel model,
            QuickFindModel finding,
            Visits visits,
            Look look,
            Function<Place, Page> pages,
            Deeds deeds) {
        this.look = look;
        this.pages = pages;
        this.visits = visits;
        this.navigation = new Navigation(model, visits);
        this.find = new QuickFind(finding);
        this.header = new Header(model, find, visits, deeds.lock());
        getStyleClass().add("frame");
        ShellSheet.dress(this);
        pagePlace.getStyleClass().add("page-place");
        VBox.setVgrow(pagePlace, Priority.ALWAYS);
        VBox right = new VBox(header, pagePlace);
        BorderPane body = new BorderPane(right);
        body.setLeft(navigation);
        if (model.isPractice()) {
            body.setTop(band(deeds));
        }
        above.setPickOnBounds(false);
        above.getChildren().add(find.lines());
        getChildren().addAll(body, above);
        // What is too wide all the same is cut at its end: its beginning can always be read.
        setAlignment(Pos.TOP_LEFT);
        pagePlace.setAlignment(Pos.TOP_LEFT);
        pagePlace.setMinWidth(0);
        right.setMinWidth(0);
        body.setMinWidth(0);
        setMinWidth(0);
        visits.onArrival(this::arrive);
        this.following = look.textSizeProperty().subscribe(_ -> fold());
        sceneProperty().flatMap(Scene::widthProperty).subscribe(_ -> fold());
    }

    /** What the frame itself can be asked to do. */
    record Deeds(Runnable lock, Runnable leavePractice) {}

    /** Shows the page of a place, and takes leave of the one before. */
    void arrive(Visits.Visit visit) {
        Page next = visit.page();
        if (next == null) {
            next = pages.apply(visit.place());
            visit.built(next);
        }
        if (!next.equals(shown)) {
            leave();
        }
        shown = next;
        pagePlace.getChildren().setAll(next.node());
        navigation.show(visit.place());
        next.arrived();
    }

    /** Today's first line, from wherever she is; on the board itself the next one. */
    void nextDue() {
        if (shown != null && visits.present().place() instanceof Place.Today) {
            shown.next();
        } else {
            visits.go(new Place.Today());
        }
    }

    /** Lets the present page keep what was typed. */
    void leave() {
        if (shown != null) {
            shown.leaving();
        }
        shown = null;
    }

    /**
     * The last leave, before the lock: the look outlives it and must not keep all this in memory.
     */
    void close() {
        leave();
        following.unsubscribe();
    }

    void focusFind() {
        find.focus();
    }

    /** By the window's width, not its own: unfolded it may want more than the window has. */
    private void fold() {
        if (getScene() != null) {
            double em = Look.ROOT_SIZE * look.textSizeProperty().get() / 100.0;
            double width = getScene().getWidth();
            navigation.foldedProperty().set(width < FOLDS_BELOW * em);
            header.foldedProperty().set(width < FOLDS_BELOW * em);
            header.narrowProperty().set(width < SPARES_BELOW * em);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (find.lines().isVisible()) {
            find.place(above);
        }
    }

    private static HBox band(Deeds deeds) {
        Label words =
                Texts.small(
                        "Practice school. Everyone and everything here is invented; write nothing real.");
        words.setId("practice-band-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Hyperlink leave = Buttons.link("Leave the practice school", deeds.leavePractice());
        leave.setMinWidth(USE_PREF_SIZE);
        leave.setId("leave-practice");
        HBox band = new HBox(words, leave);
        band.getStyleClass().add("practice-band");
        band.setId("practice-band");
        return band;
    }
}

package org.daybook.bodymap.view;

import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.SVGPath;
import org.daybook.bodymap.BodyMark;
import org.daybook.bodymap.BodyRegions;
import org.daybook.bodymap.BodySide;

/** A figure to be marked: by a click, or by a crosshair that the arrow keys move. */
final class MarkableFigure extends Figure {

    private static final int STEP = 10;
    private static final int LEAP = 50;
    private static final int CHEST_X = 500;
    private static final int CHEST_Y = 250;

    private final String firstName;
    private final BodySide side;
    private final BiConsumer<Integer, Integer> mark;
    private final SVGPath crosshair = new SVGPath();
    private final ReadOnlyStringWrapper aim = new ReadOnlyStringWrapper("");
    private int x = CHEST_X;
    private int y = CHEST_Y;

    /**
     * @param firstName whose body it is
     * @param mark told the thousandths where a mark was set
     */
    MarkableFigure(String firstName, BodySide side, BiConsumer<Integer, Integer> mark) {
        this.firstName = firstName;
        this.side = side;
        this.mark = mark;
        crosshair.setContent("M0 -11 V-3 M0 3 V11 M-11 0 H-3 M3 0 H11");
        crosshair.getStyleClass().add("crosshair");
        crosshair.setMouseTransparent(true);
        crosshair.visibleProperty().bind(focusedProperty());
        lay(crosshair, x, y);
        getStyleClass().add("focus-ring");
        setId("body-" + side.name().toLowerCase(Locale.ROOT));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleHelp("Arrow keys move the cross, Space sets a mark there.");
        setOnKeyPressed(this::pressed);
        setOnMouseClicked(this::clicked);
        setOnMouseMoved(this::aimAt);
        setOnMouseExited(_ -> say(isFocused()));
        focusedProperty().subscribe(this::say);
    }

    /** Which part of the body the cross or the mouse is over; empty when neither is here. */
    ReadOnlyStringProperty aim() {
        return aim.getReadOnlyProperty();
    }

    private void say(boolean here) {
        String words = BodyRegions.of(side, x, y);
        aim.set(here ? words : "");
        setAccessibleText(firstName + ", " + side.words().toLowerCase(Locale.ROOT) + ": " + words);
    }

    private void aimAt(MouseEvent event) {
        int overX = thousandth(event.getX(), getWidth());
        int overY = thousandth(event.getY(), getHeight());
        aim.set(isOnBody(overX, overY) ? BodyRegions.of(side, overX, overY) : "");
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        int atX = thousandth(event.getX(), getWidth());
        int atY = thousandth(event.getY(), getHeight());
        if (event.getButton() == MouseButton.PRIMARY && isOnBody(atX, atY)) {
            set(atX, atY);
        }
    }

    private void pressed(KeyEvent event) {
        int step = event.isShiftDown() || event.isControlDown() ? LEAP : STEP;
        switch (event.getCode()) {
            case LEFT -> goTo(x - step, y);
            case RIGHT -> goTo(x + step, y);
            case UP -> goTo(x, y - step);
            case DOWN -> goTo(x, y + step);
            case SPACE, ENTER -> {
                if (event.isControlDown()) {
                    return;
                }
                set(x, y);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void goTo(int toX, int toY) {
        x = within(toX);
        y = within(toY);
        lay(crosshair, x, y);
        say(true);
    }

    private void set(int atX, int atY) {
        goTo(atX, atY);
        mark.accept(atX, atY);
    }

    private static int within(int thousandths) {
        return Math.clamp(thousandths, 0, BodyMark.WHOLE);
    }
}

package org.daybook.timeline.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.daybook.base.EntryId;
import org.daybook.timeline.Moment;

/** Something in the picture that the arrow keys come to: a mark, a pile, a bar, a pause. */
final class Stop extends StackPane {

    private final double x;
    private final String said;
    private final List<Moment> moments;

    /**
     * @param x where it begins, from the picture's left edge
     * @param said what a screen reader says of it
     */
    Stop(double x, String said, List<Moment> moments) {
        this.x = x;
        this.said = said;
        this.moments = moments;
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(said);
        setAccessibleHelp("Arrow keys go from mark to mark, plus and minus zoom");
        getStyleClass().addAll("stop", "focus-ring");
        Tooltip tip = new Tooltip(said);
        tip.setShowDelay(Duration.millis(200));
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        Tooltip.install(this, tip);
    }

    double x() {
        return x;
    }

    String said() {
        return said;
    }

    List<Moment> moments() {
        return moments;
    }

    /** The one entry that it stands for; empty for several and for none. */
    Optional<EntryId> entry() {
        return moments.size() == 1 ? moments.getFirst().entry() : Optional.empty();
    }
}

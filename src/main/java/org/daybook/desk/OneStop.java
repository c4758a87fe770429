package org.daybook.desk;

import java.util.List;
import javafx.scene.Node;

/** A few controls beside one another that are one stop for Tab; arrows move inside it. */
public final class OneStop extends StopGroup {

    public OneStop(Node... controls) {
        List.of(controls).forEach(this::include);
    }
}

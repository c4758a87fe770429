package org.daybook.pack.view;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.base.Problem;
import org.daybook.desk.Background;
import org.daybook.desk.DeedModel;

/** Why a document stays behind, as it is being said. */
final class DocumentModel extends DeedModel {

    private final Function<String, List<Problem>> withhold;
    private final Runnable withheld;
    private final StringProperty why = new SimpleStringProperty("");

    /**
     * @param withhold runs on the store's thread and says what is wrong
     * @param withheld runs once it stays behind
     */
    DocumentModel(
            Background background, Function<String, List<Problem>> withhold, Runnable withheld) {
        super(background);
        this.withhold = withhold;
        this.withheld = withheld;
    }

    StringProperty whyProperty() {
        return why;
    }

    @Override
    protected void begin() {
        String said = why.get();
        run(
                () -> withhold.apply(said),
                found -> {
                    problems().setAll(found);
                    if (found.isEmpty()) {
                        withheld.run();
                    }
                });
    }
}

package org.daybook.prompts.view;

import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.base.Problem;
import org.daybook.desk.Background;
import org.daybook.desk.DeedModel;
import org.daybook.prompts.ConsiderPrompt;

/** The answer to one prompt while it is written. */
public final class ConsiderModel extends DeedModel {

    private final Function<String, ConsiderPrompt.Outcome> deed;
    private final Runnable kept;
    private final StringProperty why = new SimpleStringProperty("");

    /**
     * @param deed runs on the store's thread
     * @param kept what follows once it is written down
     */
    ConsiderModel(
            Background background, Function<String, ConsiderPrompt.Outcome> deed, Runnable kept) {
        super(background);
        this.deed = deed;
        this.kept = kept;
    }

    @Override
    protected void begin() {
        String words = why.get();
        run(() -> deed.apply(words), this::came);
    }

    private void came(ConsiderPrompt.Outcome outcome) {
        switch (outcome) {
            case ConsiderPrompt.Outcome.Kept _ -> kept.run();
            case ConsiderPrompt.Outcome.Refused(Problem problem) -> problems().setAll(problem);
        }
    }

    public StringProperty why() {
        return why;
    }
}

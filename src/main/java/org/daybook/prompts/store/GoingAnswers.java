package org.daybook.prompts.store;

import static org.daybook.vault.schema.Tables.PROMPT_ANSWER;

import java.util.Set;
import org.daybook.vault.ChildsRows;
import org.daybook.vault.Going;
import org.daybook.vault.Leaving;
import org.daybook.vault.Store;
import org.jooq.Table;

/** What the lead said to the prompts about a child. */
public final class GoingAnswers implements ChildsRows {

    private final Store store;

    public GoingAnswers(Store store) {
        this.store = store;
    }

    @Override
    public Set<Table<?>> tables() {
        return Set.of(PROMPT_ANSWER);
    }

    @Override
    public Going going(Leaving leaving) {
        return Going.taking(
                store.sql().fetch(PROMPT_ANSWER, PROMPT_ANSWER.CHILD_ID.eq(leaving.child())));
    }
}

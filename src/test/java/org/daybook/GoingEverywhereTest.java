package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.vault.schema.Tables.CHILD;
import static org.daybook.vault.schema.Tables.CHILD_IMPORT;
import static org.daybook.vault.schema.Tables.DESTRUCTION;
import static org.daybook.vault.schema.Tables.IMPORT_COLUMN;
import static org.daybook.vault.schema.Tables.LEAVER_RUN;
import static org.daybook.vault.schema.Tables.PHRASE;
import static org.daybook.vault.schema.Tables.SETTING;
import static org.daybook.vault.schema.Tables.STAFF;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybook.vault.TestStore;
import org.daybook.vault.schema.DefaultSchema;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GoingEverywhereTest {

    /**
     * Tables that hold nothing of a child: settings, who works here, words, counts of imports,
     * which year group left, and the certificates, which are what may stay.
     */
    private static final Set<Table<?>> OF_NO_CHILD =
            Set.of(SETTING, STAFF, PHRASE, IMPORT_COLUMN, CHILD_IMPORT, LEAVER_RUN, DESTRUCTION);

    @RegisterExtension final TestStore daybook = new TestStore();

    @Test
    void every_table_has_one_room_that_says_what_of_it_is_a_childs() {
        List<Table<?>> answered = new ArrayList<>(OF_NO_CHILD);
        GoingEverywhere.in(daybook.store()).forEach(room -> answered.addAll(room.tables()));

        assertThat(answered)
                .as("a new table belongs into its room's ChildsRows, or into the list above")
                .containsExactlyInAnyOrderElementsOf(DefaultSchema.DEFAULT_SCHEMA.getTables());
    }

    @Test
    void no_table_that_leads_to_a_child_passes_for_one_of_no_child() {
        assertThat(OF_NO_CHILD)
                .noneMatch(table -> reachedFrom(table, new HashSet<>()).contains(CHILD))
                .noneMatch(table -> table.field("CHILD_ID") != null);
    }

    private static Set<Table<?>> reachedFrom(Table<?> table, Set<Table<?>> reached) {
        table.getReferences().stream()
                .map(key -> key.getKey().getTable())
                .filter(reached::add)
                .forEach(next -> reachedFrom(next, reached));
        return reached;
    }
}

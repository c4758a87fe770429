package org.daybook.children.store;

import static org.daybook.vault.schema.Tables.CHILD;
import static org.daybook.vault.schema.Tables.CHILD_IMPORT_BEFORE;
import static org.daybook.vault.schema.Tables.CHILD_LINK;
import static org.daybook.vault.schema.Tables.CONTACT;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.daybook.children.LinkKind;
import org.daybook.vault.ChildsRows;
import org.daybook.vault.Going;
import org.daybook.vault.Leaving;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.ChildLinkRecord;
import org.jooq.Condition;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/**
 * The child, whom to ring, and what an import once changed. A link with another child here stays in
 * the other's file, which would else lose a brother or sister, and no longer says who it is.
 */
public final class GoingChild implements ChildsRows {

    /** Stands in the other child's file where the name stood. */
    static final String NOBODY_NAMED = "Somebody whose own file was destroyed";

    private final Store store;

    public GoingChild(Store store) {
        this.store = store;
    }

    @Override
    public Set<Table<?>> tables() {
        return Set.of(CHILD, CONTACT, CHILD_LINK, CHILD_IMPORT_BEFORE);
    }

    @Override
    public Going going(Leaving leaving) {
        UUID child = leaving.child();
        return where(CHILD, CHILD.ID.eq(child))
                .and(where(CONTACT, CONTACT.CHILD_ID.eq(child)))
                .and(where(CHILD_IMPORT_BEFORE, CHILD_IMPORT_BEFORE.CHILD_ID.eq(child)))
                .and(
                        where(
                                CHILD_LINK,
                                CHILD_LINK
                                        .CHILD_ID
                                        .eq(child)
                                        .and(CHILD_LINK.OTHER_CHILD_ID.isNull())))
                .and(Going.changing(List.copyOf(links(child))));
    }

    private Result<ChildLinkRecord> links(UUID child) {
        Result<ChildLinkRecord> shared =
                store.sql()
                        .fetch(
                                CHILD_LINK,
                                CHILD_LINK
                                        .OTHER_CHILD_ID
                                        .eq(child)
                                        .or(
                                                CHILD_LINK
                                                        .CHILD_ID
                                                        .eq(child)
                                                        .and(
                                                                CHILD_LINK.OTHER_CHILD_ID
                                                                        .isNotNull())));
        shared.forEach(link -> leave(link, child));
        return shared;
    }

    private static void leave(ChildLinkRecord link, UUID child) {
        if (link.getChildId().equals(child)) {
            link.setChildId(Objects.requireNonNull(link.getOtherChildId()));
            link.setKind(fromTheOther(LinkKind.valueOf(link.getKind())).name());
            // It was written down in the file that goes.
            link.setNote("");
        }
        link.setOtherChildId(null);
        link.setName(NOBODY_NAMED);
        link.setAtSchool("");
    }

    private static LinkKind fromTheOther(LinkKind kind) {
        return switch (kind) {
            case HARM_BY -> LinkKind.HARM_TO;
            case HARM_TO -> LinkKind.HARM_BY;
            case SIBLING, HOUSEHOLD, FAMILY, FRIEND, PEER -> kind;
        };
    }

    private <R extends UpdatableRecord<R>> Going where(Table<R> table, Condition which) {
        return Going.taking(store.sql().fetch(table, which));
    }
}

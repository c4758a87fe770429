package org.daybook;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Drafts;

/** Whom what is half written names, for rooms that do not see the chronology. */
public record HalfWrittenAbout(Drafts drafts) implements Supplier<Set<ChildId>> {

    @Override
    public Set<ChildId> get() {
        return drafts.all().stream()
                .flatMap(draft -> draft.text().children().stream())
                .map(ChildInEntry::child)
                .collect(Collectors.toSet());
    }
}

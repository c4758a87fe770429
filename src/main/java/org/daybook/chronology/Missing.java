package org.daybook.chronology;

import java.util.ArrayList;
import java.util.List;
import org.daybook.base.ChildId;

/** Something that an entry does not hold yet. A word to a professional, never a gate. */
public record Missing(Entry entry, What what) {

    public enum What {
        DECISION("No decision yet"),
        RATIONALE("No reason given for the decision"),
        VOICE("The child\u2019s voice is not recorded"),
        VOICE_WAITS("The child has not been heard yet"),
        ROLE("The child\u2019s role is not said"),
        CATEGORY("No category chosen"),
        DAY("The day is not known");

        private final String words;

        What(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What a concern does not hold yet about one child; nothing for entries of another kind. */
    static List<Missing> from(Entry entry, ChildId child) {
        if (entry.kind() != EntryKind.CONCERN || !entry.counts()) {
            return List.of();
        }
        List<What> found = new ArrayList<>();
        if (entry.decisions().isEmpty()) {
            found.add(What.DECISION);
        } else if (entry.decisions().getLast().rationale().isBlank()) {
            found.add(What.RATIONALE);
        }
        entry.child(child).ifPresent(one -> aboutChild(one, found));
        if (entry.wording().happened().day().isEmpty()) {
            found.add(What.DAY);
        }
        return found.stream().map(what -> new Missing(entry, what)).toList();
    }

    private static void aboutChild(ChildInEntry child, List<What> found) {
        if (child.voice() == Voice.NOT_YET) {
            found.add(What.VOICE_WAITS);
        } else if (!child.heard()) {
            found.add(What.VOICE);
        }
        if (child.role() == Role.NOT_SAID) {
            found.add(What.ROLE);
        }
        if (child.category().isEmpty()) {
            found.add(What.CATEGORY);
        }
    }
}

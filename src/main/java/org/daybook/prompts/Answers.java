package org.daybook.prompts;

import java.util.List;
import org.daybook.base.ChildId;

/** What was answered to prompts. None is changed or taken out. */
public interface Answers {

    void add(Answer answer);

    /** The latest first. */
    List<Answer> about(ChildId child);
}

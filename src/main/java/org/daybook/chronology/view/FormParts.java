package org.daybook.chronology.view;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ObservableList;
import org.daybook.children.Child;

/**
 * What the parts of an entry's form work on, whether it is written or amended.
 *
 * @param findChildren by a few letters of any name
 * @param siblings to be added with one key
 * @param staff names to offer for what was typed
 */
record FormParts(
        FormAnswers answers,
        ObservableList<String> categories,
        Function<String, List<Child>> findChildren,
        Siblings siblings,
        Function<String, List<String>> staff,
        Clock clock) {}

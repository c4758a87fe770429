package org.daybook.chronology.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.daybook.desk.Part;

/**
 * What other rooms lend to a child's file, each in its place.
 *
 * @param band below the name: status, alerts, prompts
 * @param lanes above the list: the picture of the time line
 * @param due lines in the column beside it, with the actions that are due next
 * @param rail beside it, below what is due and the family
 * @param entry inside each entry of the list
 * @param deeds buttons at the page's head, before those of the chronology itself
 */
public record FileParts(
        List<Part> band,
        List<Part> lanes,
        List<Part> due,
        List<Part> rail,
        EntryParts entry,
        List<Node> deeds) {

    public static final FileParts NONE =
            new FileParts(List.of(), List.of(), List.of(), List.of(), EntryParts.NONE, List.of());

    Stream<Part> all() {
        return Stream.of(band, lanes, due, rail).flatMap(List::stream);
    }
}

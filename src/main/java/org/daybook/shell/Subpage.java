package org.daybook.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daybook.desk.Place;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * A page of a room that has several first pages. It stands below its room in the navigation while
 * one is in that room. Only what is built stands here.
 */
enum Subpage {
    FILES_OUT(Room.TRANSFERS, "Files out", "nav-files-out");

    private final Room room;
    private final String words;
    private final String id;

    Subpage(Room room, String words, String id) {
        this.room = room;
        this.words = words;
        this.id = id;
    }

    Room room() {
        return room;
    }

    String words() {
        return words;
    }

    String id() {
        return id;
    }

    Ikon icon() {
        return switch (this) {
            case FILES_OUT -> Feather.ARROW_UP_RIGHT;
        };
    }

    Place place() {
        return switch (this) {
            case FILES_OUT -> new Place.TransferList();
        };
    }

    static List<Subpage> of(Room room) {
        return Arrays.stream(values()).filter(page -> page.room == room).toList();
    }

    /** The page that a place belongs to; empty where its room has no such pages. */
    static Optional<Subpage> of(Place place) {
        return switch (place) {
            case Place.TransferList _, Place.StartTransfer _, Place.TransferSteps _ ->
                    Optional.of(FILES_OUT);
            default -> Optional.empty();
        };
    }
}

package org.daybook.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.desk.Place;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * A page of a room that has several first pages. It stands below its room in the navigation while
 * one is in that room. Only what is built stands here.
 *
 * @param place its first page
 */
record Subpage(Room room, String words, String id, Ikon icon, Place place) {

    static final Subpage FILES_OUT =
            transfers("Files out", Feather.ARROW_UP_RIGHT, new Place.TransferList());

    static final Subpage FILES_IN =
            transfers("Files in", Feather.ARROW_DOWN_LEFT, new Place.ArrivalList());

    static final Subpage LEAVERS = transfers("Leavers", Feather.LOG_OUT, new Place.Leavers());

    static final Subpage REGISTERS = transfers("Registers", Feather.LIST, new Place.Registers());

    static final Subpage KEPT_FILES =
            transfers("Kept files", Feather.ARCHIVE, new Place.KeptFiles());

    /** In the order in which they stand. */
    static final List<Subpage> ALL = List.of(FILES_OUT, FILES_IN, LEAVERS, REGISTERS, KEPT_FILES);

    private static Subpage transfers(String words, Ikon icon, Place place) {
        String id = "nav-" + words.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Subpage(Room.TRANSFERS, words, id, icon, place);
    }

    static List<Subpage> of(Room room) {
        return ALL.stream().filter(page -> page.room == room).toList();
    }

    /** The page that a place belongs to; empty where its room has no such pages. */
    static Optional<Subpage> of(Place place) {
        return switch (place) {
            case Place.TransferList _,
                    Place.StartTransfer _,
                    Place.TransferSteps _,
                    Place.OpenPack _,
                    Place.ReadPack _ ->
                    Optional.of(FILES_OUT);
            case Place.ArrivalList _,
                    Place.BeginArrival _,
                    Place.ArrivalSteps _,
                    Place.TakeFileIn _,
                    Place.ImportPack _ ->
                    Optional.of(FILES_IN);
            case Place.Leavers _ -> Optional.of(LEAVERS);
            case Place.Registers _ -> Optional.of(REGISTERS);
            case Place.KeptFiles _, Place.KeptFile _ -> Optional.of(KEPT_FILES);
            default -> Optional.empty();
        };
    }
}

package org.daybook.shell;

import java.util.List;
import org.daybook.desk.Place;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A line of the navigation. Only what is built stands here. */
enum Room {
    TODAY("Today", "nav-today", Feather.SUN, new Place.Today()),
    CHILDREN("Children", "nav-children", Feather.USERS, new Place.ChildList()),
    TRANSFERS("Transfers", "nav-transfers", Feather.REPEAT, new Place.TransferList()),
    SAFE_KEEPING("Safe-keeping", "nav-safe-keeping", Feather.SHIELD, new Place.SafeKeeping()),
    SETTINGS("Settings", "nav-settings", Feather.SLIDERS, new Place.Settings());

    /** Those of the daily work; the others stand below a line. */
    static final List<Room> DAILY = List.of(TODAY, CHILDREN, TRANSFERS);

    static final List<Room> SELDOM = List.of(SAFE_KEEPING, SETTINGS);

    private final String words;
    private final String id;
    private final Ikon icon;
    private final Place place;

    Room(String words, String id, Ikon icon, Place place) {
        this.words = words;
        this.id = id;
        this.icon = icon;
        this.place = place;
    }

    String words() {
        return words;
    }

    String id() {
        return id;
    }

    Ikon icon() {
        return icon;
    }

    Place place() {
        return place;
    }

    /** The room that a place belongs to. */
    static Room of(Place place) {
        return switch (place) {
            case Place.Today _ -> TODAY;
            case Place.ChildList _,
                    Place.AddChild _,
                    Place.ChangeChild _,
                    Place.ImportChildren _,
                    Place.ChildFile _,
                    Place.NewEntry _,
                    Place.AmendEntry _ ->
                    CHILDREN;
            case Place.TransferList _, Place.StartTransfer _, Place.TransferSteps _ -> TRANSFERS;
            case Place.SafeKeeping _ -> SAFE_KEEPING;
            case Place.Settings _ -> SETTINGS;
        };
    }
}

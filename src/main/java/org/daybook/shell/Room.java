package org.daybook.shell;

import java.util.List;
import org.daybook.desk.Place;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A line of the navigation. Only what is built stands here. */
enum Room {
    TODAY("Today", "nav-today"),
    CHILDREN("Children", "nav-children"),
    FOLLOWED_UP("Followed up", "nav-followed-up"),
    TRANSFERS("Transfers", "nav-transfers"),
    SAFE_KEEPING("Safe-keeping", "nav-safe-keeping"),
    SETTINGS("Settings", "nav-settings");

    /** Those of the daily work; the others stand below a line. */
    static final List<Room> DAILY = List.of(TODAY, CHILDREN, FOLLOWED_UP, TRANSFERS);

    static final List<Room> SELDOM = List.of(SAFE_KEEPING, SETTINGS);

    private final String words;
    private final String id;

    Room(String words, String id) {
        this.words = words;
        this.id = id;
    }

    String words() {
        return words;
    }

    String id() {
        return id;
    }

    Ikon icon() {
        return switch (this) {
            case TODAY -> Feather.SUN;
            case CHILDREN -> Feather.USERS;
            case FOLLOWED_UP -> Feather.CORNER_UP_RIGHT;
            case TRANSFERS -> Feather.REPEAT;
            case SAFE_KEEPING -> Feather.SHIELD;
            case SETTINGS -> Feather.SLIDERS;
        };
    }

    /** Its first page. */
    Place place() {
        return switch (this) {
            case TODAY -> new Place.Today();
            case CHILDREN -> new Place.ChildList();
            case FOLLOWED_UP -> new Place.FollowUpList();
            case TRANSFERS -> new Place.TransferList();
            case SAFE_KEEPING -> new Place.SafeKeeping();
            case SETTINGS -> new Place.Settings();
        };
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
                    Place.Standing _,
                    Place.Statuses _,
                    Place.NewEntry _,
                    Place.AmendEntry _,
                    Place.LookAtAttachment _,
                    Place.PrintChronology _ ->
                    CHILDREN;
            case Place.FollowUpList _, Place.BeginFollowUp _, Place.FollowUpSteps _ -> FOLLOWED_UP;
            case Place.TransferList _,
                    Place.StartTransfer _,
                    Place.TransferSteps _,
                    Place.ImportPack _,
                    Place.ArrivalList _,
                    Place.BeginArrival _,
                    Place.ArrivalSteps _,
                    Place.TakeFileIn _,
                    Place.OpenPack _,
                    Place.ReadPack _,
                    Place.Leavers _,
                    Place.Registers _,
                    Place.KeptFiles _,
                    Place.KeptFile _ ->
                    TRANSFERS;
            case Place.SafeKeeping _ -> SAFE_KEEPING;
            case Place.Settings _,
                    Place.People _,
                    Place.WordList _,
                    Place.Calendar _,
                    Place.PracticeSettings _ ->
                    SETTINGS;
        };
    }
}

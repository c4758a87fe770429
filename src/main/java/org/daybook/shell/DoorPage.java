package org.daybook.shell;

import org.daybook.desk.Page;

/** What stands in the window while nobody is in. */
interface DoorPage extends Page {

    /** Called every second while it is shown. */
    default void tick() {}

    /** The help that F1 shows. */
    default String help() {
        return Help.DOOR;
    }
}

package org.daybook;

import java.time.Clock;
import org.daybook.desk.Background;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Look;
import org.daybook.desk.Navigator;
import org.daybook.shell.CopyNote;
import org.daybook.shell.Doors;

/** What stands before the door and is used behind it. */
record Outside(
        Background background,
        Navigator navigator,
        FileChoice files,
        Clock clock,
        CopyNote copies,
        Look look,
        Doors.Secrets secrets) {

    Outside with(FileChoice others) {
        return new Outside(background, navigator, others, clock, copies, look, secrets);
    }
}

package org.daybook.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.daybook.base.School;

/**
 * A register as it leaves the screen.
 *
 * @param filter which files of it
 */
public record RegisterContents(Register register, RegisterFilter filter, Making making) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm");

    /** Who makes it, when and at which school. */
    public record Making(Instant at, String by, String school) {

        public LocalDate day() {
            return LocalDate.ofInstant(at, School.ZONE);
        }
    }

    /** "Register of files out". */
    public String title() {
        return "Register of " + register.direction().words().toLowerCase(School.LOCALE);
    }

    /** Without a child's name: "register-files-out-2026-11-24-1030". */
    public String name() {
        return "register-"
                + register.direction().fileWord()
                + "-"
                + STAMP.format(making.at().atZone(School.ZONE));
    }
}

package org.daybook;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a user's own records lie when the command line names no folder. */
final class DataFolder {

    private DataFolder() {}

    /**
     * @param system the name of the operating system, as Java gives it
     * @param home the user's home folder
     * @param environment the environment, of which two variables are read
     */
    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return base(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
                    .resolve("Daybook");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Daybook");
        }
        return base(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
                .resolve("daybook");
    }

    private static Path base(Map<String, String> environment, String variable, Path otherwise) {
        String named = environment.getOrDefault(variable, "");
        // The XDG rule: a relative path is to be ignored. It serves the other systems as well.
        return named.isBlank() || !Path.of(named).isAbsolute() ? otherwise : Path.of(named);
    }
}

package org.daybook.vault.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of the log's files in a folder. */
public final class Segments {

    private static final Pattern NAME = Pattern.compile("log-([0-9]{6})\\.daybook");

    private Segments() {}

    public static Path file(Path folder, int segment) {
        return folder.resolve(String.format(Locale.ROOT, "log-%06d.daybook", segment));
    }

    /** Under this name a segment is written before it is one. */
    static Path unfinished(Path folder, int segment) {
        return folder.resolve(file(folder, segment).getFileName() + ".new");
    }

    /** The numbers that lie in the folder, lowest first. */
    public static List<Integer> in(Path folder) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    numbers.add(Integer.parseInt(name.group(1)));
                }
            }
        }
        Collections.sort(numbers);
        return numbers;
    }
}

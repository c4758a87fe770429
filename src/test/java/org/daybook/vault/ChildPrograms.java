package org.daybook.vault;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts programs of this house in a Java of their own, as the real one is started. An AOT cache,
 * made once, takes a child's start from 1.7 to 0.7 seconds of processor time; where none can be
 * made it goes without.
 */
final class ChildPrograms {

    private static final List<String> FLAGS =
            List.of(
                    "-Xmx96m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+DisableAttachMechanism",
                    "-XX:-UsePerfData",
                    "-XX:-HeapDumpOnOutOfMemoryError",
                    "-XX:-CreateCoredumpOnCrash",
                    "-Dorg.jooq.no-logo=true",
                    "-Dorg.jooq.no-tips=true");

    private final List<String> command = new ArrayList<>();

    private ChildPrograms(String classPath) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.add("-cp");
        command.add(classPath);
    }

    static ChildPrograms plain() {
        return new ChildPrograms(classPath());
    }

    /**
     * As {@link #plain()}, quick to start; the first run of the program with the arguments trains
     * it.
     */
    static ChildPrograms quick(Path scratch, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        ChildPrograms quick = new ChildPrograms(jarred(scratch));
        Path cache = scratch.resolve("start.aot");
        quick.command.add(1, "-XX:AOTCacheOutput=" + cache);
        Process training =
                quick.builder(program, arguments)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        training.waitFor();
        quick.command.remove(1);
        if (Files.exists(cache)) {
            quick.command.add(1, "-XX:AOTCache=" + cache);
        }
        return quick;
    }

    Process start(Class<?> program, String... arguments) throws IOException {
        return builder(program, arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private ProcessBuilder builder(Class<?> program, String... arguments) {
        List<String> all = new ArrayList<>(command);
        all.add(program.getName());
        all.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(all);
    }

    /** Surefire hands over a jar that only names the others; it keeps the real path beside it. */
    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    // A cache takes jars only.
    private static String jarred(Path scratch) throws IOException {
        Path jar = scratch.resolve("classes.jar");
        List<String> path = new ArrayList<>(List.of(jar.toString()));
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String part : classPath().split(File.pathSeparator)) {
                if (Files.isDirectory(Path.of(part))) {
                    pack(Path.of(part), out);
                } else if (part.endsWith(".jar") && !part.contains("javafx")) {
                    path.add(part);
                }
            }
        }
        return path.stream().collect(Collectors.joining(File.pathSeparator));
    }

    private static void pack(Path root, JarOutputStream out) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace(File.separatorChar, '/');
                if (name.startsWith("org/daybook/vault")
                        || name.startsWith("org/daybook/journal")
                        || name.startsWith("org/daybook/base")) {
                    out.putNextEntry(new JarEntry(name));
                    Files.copy(file, out);
                }
            }
        }
    }
}

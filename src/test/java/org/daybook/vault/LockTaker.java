package org.daybook.vault;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** A second program that wants the same folder; it keeps it until it is ended. */
public final class LockTaker {

    private LockTaker() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        Optional<FolderLock> lock = FolderLock.take(Path.of(arguments[0]));
        out.println(lock.isPresent() ? "taken" : "in use");
        if (lock.isPresent()) {
            Thread.sleep(60_000);
            lock.get().close();
        }
    }
}

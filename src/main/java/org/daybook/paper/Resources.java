package org.daybook.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that lie beside this package. */
final class Resources {

    private Resources() {}

    static byte[] bytes(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the program: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.daybook.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on its way in, before anything of it was read. */
public interface Incoming {

    /** As it was called where it comes from. */
    String name();

    boolean isFolder();

    /** Its length now; it may be another when it has been read. */
    long bytes() throws IOException;

    InputStream open() throws IOException;

    static Incoming of(Path file) {
        return new Incoming() {
            @Override
            public String name() {
                Path name = file.getFileName();
                return name == null ? "" : name.toString();
            }

            @Override
            public boolean isFolder() {
                return Files.isDirectory(file);
            }

            @Override
            public long bytes() throws IOException {
                return Files.size(file);
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    /** Content that lies in memory, as a picture from the clipboard. */
    static Incoming of(String name, byte[] content) {
        return new Incoming() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public boolean isFolder() {
                return false;
            }

            @Override
            public long bytes() {
                return content.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }
        };
    }
}

package org.daybook.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps copies in memory, or has no room. */
public final class KeptCopies implements PackCopies {

    private final Map<String, byte[]> kept = new HashMap<>();
    private boolean full;

    public void fill() {
        full = true;
    }

    public Map<String, String> kept() {
        return kept.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                one -> new String(one.getValue(), StandardCharsets.UTF_8)));
    }

    @Override
    public Kept keep(InputStream pack) throws IOException {
        if (full) {
            throw new IOException("no room");
        }
        String name = "copy" + kept.size();
        kept.put(name, pack.readAllBytes());
        return new Kept(name, true);
    }

    @Override
    public void remove(Kept copy) {
        kept.remove(copy.sealed());
    }

    @Override
    public void read(String sealed, OutputStream out) throws IOException {
        byte[] copy = kept.get(sealed);
        if (copy == null) {
            throw new IOException("no such copy");
        }
        out.write(copy);
    }
}

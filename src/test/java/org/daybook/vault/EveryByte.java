package org.daybook.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.daybook.vault.files.SealedFiles;
import org.daybook.vault.files.SealedName;
import org.daybook.vault.keys.DerivedKeys;
import org.daybook.vault.log.LogDamaged;
import org.daybook.vault.log.SegmentReader;
import org.h2.store.fs.encrypt.FileEncrypt;

/**
 * Everything that lies in a store's folder as whoever has the keys can read it: each frame of each
 * segment, each block of H2's files (free ones too), each sealed file.
 */
public final class EveryByte {

    private final Path folder;
    private final DerivedKeys keys;

    EveryByte(Path folder, DerivedKeys keys) {
        this.folder = folder;
        this.keys = keys;
    }

    public static EveryByte of(OpenVault vault) {
        return new EveryByte(vault.folder(), vault.keys());
    }

    /**
     * Words to plant and to look for. Many, and none like another: H2 packs the pages of a compact
     * file, and a word that is cut by the packing is not found; of eighty some always are whole.
     */
    public static List<String> words(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> word(random)).limit(80).toList();
    }

    private static String word(Random random) {
        return random.ints(9, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The names of the files that hold any of these words, read with the keys or as they lie. */
    public List<String> holding(List<String> words) throws Exception {
        List<String> holding = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String bytes = raw(file) + plain(file);
                if (words.stream().anyMatch(bytes::contains)) {
                    holding.add(file.getFileName().toString());
                }
            }
        }
        holding.sort(null);
        return holding;
    }

    private static String raw(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private String plain(Path file) throws Exception {
        String name = file.getFileName().toString();
        if (name.startsWith("log-")) {
            return frames(file);
        }
        if (name.contains(".mv.db")) {
            return blocks(file);
        }
        return name.endsWith(".sealed") ? sealed(name) : "";
    }

    private String frames(Path file) throws IOException, LogDamaged {
        StringBuilder all = new StringBuilder();
        new SegmentReader(keys.log()).read(file, (frame, at) -> all.append(frame.rows()));
        return all.toString();
    }

    private String blocks(Path file) throws IOException {
        byte[] key = new String(keys.h2Hex()).getBytes(StandardCharsets.UTF_16BE);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileEncrypt open = new FileEncrypt(file.toString(), key, channel)) {
            ByteBuffer all = ByteBuffer.allocate((int) open.size());
            while (all.hasRemaining() && open.read(all, all.position()) > 0) {
                // To the end of the file.
            }
            return new String(all.array(), StandardCharsets.UTF_8);
        }
    }

    private String sealed(String name) throws IOException {
        SealedName sealed = new SealedName(name.substring(0, name.indexOf('.')));
        try (SealedFiles files = SealedFiles.in(folder.resolve("files"), keys);
                InputStream in = files.open(sealed)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

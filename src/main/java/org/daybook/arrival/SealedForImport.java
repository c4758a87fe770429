package org.daybook.arrival;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.daybook.attachments.ContentFault;
import org.daybook.attachments.Contents;

/**
 * What was sealed for an import that is not written down yet. Unless it is told to stay, it is
 * taken away again, but for what lay here before.
 */
final class SealedForImport implements AutoCloseable {

    /** What is read is not what was looked at. */
    static final class Changed extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private final Contents contents;
    private final Set<String> before;
    private final Set<String> fresh = new HashSet<>();
    private final Map<String, String> documents = new HashMap<>();

    SealedForImport(Contents contents) throws ContentFault {
        this.contents = contents;
        this.before = contents.names();
    }

    /** Seals a document that should have this digest. */
    void keep(PackImportFile.Carried file, String digest) throws IOException {
        if (documents.containsKey(digest)) {
            return;
        }
        try (DigestInputStream in = new DigestInputStream(file.open(), CarriedDigest.sha256())) {
            String sealed = noted(contents.seal(in));
            if (!HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(digest)) {
                throw new Changed();
            }
            documents.put(digest, sealed);
        }
    }

    /** Seals what lies in memory; answers its name. */
    String keep(byte[] bytes) throws ContentFault {
        return noted(contents.seal(new ByteArrayInputStream(bytes)));
    }

    private String noted(String sealed) {
        if (!before.contains(sealed)) {
            fresh.add(sealed);
        }
        return sealed;
    }

    /** Under which name a document lies. */
    String document(String digest) {
        String sealed = documents.get(digest);
        if (sealed == null) {
            throw new IllegalStateException("a document was not sealed before it was written down");
        }
        return sealed;
    }

    /** It has been written down. */
    void stay() {
        fresh.clear();
    }

    @Override
    public void close() {
        for (String sealed : fresh) {
            try {
                contents.remove(sealed);
            } catch (ContentFault held) {
                // It stays sealed and nameless, as what a stopped machine leaves behind.
            }
        }
    }
}

package org.daybook.pack.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.daybook.pack.PackCopies;
import org.daybook.vault.files.SealedFiles;
import org.daybook.vault.files.SealedName;

/** Copies of packs among the store's sealed files. */
public final class SealedPackCopies implements PackCopies {

    private final SealedFiles files;

    public SealedPackCopies(SealedFiles files) {
        this.files = files;
    }

    @Override
    public String keep(InputStream pack) throws IOException {
        return files.seal(pack).name().hex();
    }

    @Override
    public void read(String sealed, OutputStream out) throws IOException {
        try (InputStream content = files.open(new SealedName(sealed))) {
            content.transferTo(out);
        }
    }
}

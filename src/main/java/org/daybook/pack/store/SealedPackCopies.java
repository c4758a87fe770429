package org.daybook.pack.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
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
    public Kept keep(InputStream pack) throws IOException {
        Set<SealedName> before = Set.copyOf(files.names());
        SealedName name = files.seal(pack).name();
        return new Kept(name.hex(), !before.contains(name));
    }

    @Override
    public void remove(Kept copy) throws IOException {
        if (copy.fresh()) {
            files.remove(new SealedName(copy.sealed()));
        }
    }

    @Override
    public void read(String sealed, OutputStream out) throws IOException {
        try (InputStream content = files.open(new SealedName(sealed))) {
            content.transferTo(out);
        }
    }
}

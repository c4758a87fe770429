package org.daybook.attachments.store;

import java.io.IOException;
import java.io.InputStream;
import org.daybook.attachments.Contents;
import org.daybook.vault.files.SealedFiles;
import org.daybook.vault.files.SealedName;

/** Content among the store's sealed files. */
public final class SealedContents implements Contents {

    private final SealedFiles files;

    public SealedContents(SealedFiles files) {
        this.files = files;
    }

    @Override
    public String seal(InputStream content) throws IOException {
        return files.seal(content).name().hex();
    }

    @Override
    public InputStream open(String sealed) throws IOException {
        return files.open(new SealedName(sealed));
    }
}

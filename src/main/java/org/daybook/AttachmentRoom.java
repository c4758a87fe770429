package org.daybook;

import org.daybook.attachments.Attachments;
import org.daybook.attachments.store.JooqAttachments;
import org.daybook.vault.OpenVault;

/** The files kept with entries, built by hand. */
final class AttachmentRoom {

    private final Attachments attachments;

    AttachmentRoom(OpenVault vault) {
        this.attachments = new JooqAttachments(vault.store());
    }

    /** For whoever records an entry or lets a draft go. */
    Attachments attachments() {
        return attachments;
    }
}

package org.daybook.attachments;

/** What can be done with files, for the pages that do it. */
public record AttachmentDeeds(
        AddAttachment add, TakeOutAttachment takeOut, LookAtAttachment look, SaveOutside save) {}

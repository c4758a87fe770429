package org.daybook.attachments;

import java.time.Clock;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Takes a file out of an entry, with the reason; out of a draft it simply goes. */
public final class TakeOutAttachment {

    /** The question that a problem belongs to. */
    public static final String WHY = "taken-out-why";

    private final Journal journal;
    private final Attachments attachments;
    private final Clock clock;

    public TakeOutAttachment(Journal journal, Attachments attachments, Clock clock) {
        this.journal = journal;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * Nothing happens when it is out already.
     *
     * @return what is missing; empty when it was taken out
     */
    public Optional<Problem> takeOut(AttachmentId id, String why) {
        Attachment attachment = attachments.find(id).filter(Attachment::isIn).orElse(null);
        if (attachment == null) {
            return Optional.empty();
        }
        return switch (attachment.holder()) {
            case Holder.OfDraft _ -> {
                journal.change(deed(attachment), () -> attachments.remove(id));
                yield Optional.empty();
            }
            case Holder.OfEntry _ -> {
                if (why.isBlank()) {
                    yield Optional.of(
                            new Problem(WHY, "Say why, so that whoever reads the entry knows."));
                }
                Attachment out = attachment.without(by(why));
                journal.change(deed(attachment), () -> attachments.takeOut(out));
                yield Optional.empty();
            }
        };
    }

    private Attachment.TakenOut by(String why) {
        return new Attachment.TakenOut(AddAttachment.now(clock), journal.actor(), why.strip());
    }

    private Deed deed(Attachment attachment) {
        return new Deed(
                Deed.Kind.ATTACHMENT_TAKEN_OUT,
                attachments.children(attachment.holder()),
                Optional.of(attachment.id().value()),
                attachment.kind().words());
    }
}

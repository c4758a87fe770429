package org.daybook.attachments.view;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Node;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.AttachmentDesk;
import org.daybook.attachments.Holder;
import org.daybook.attachments.Incoming;
import org.daybook.attachments.Samples;
import org.daybook.base.DraftId;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.NothingChosen;
import org.daybook.desk.Pictures;
import org.daybook.desk.Place;
import org.daybook.desk.Sheet;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

/** The list of files and what is looked at: light, dark, and at 200 % text. */
class AttachmentPicturesTest {

    private static final Holder DRAFT = new Holder.OfDraft(DraftId.fresh());

    @Test
    void list() {
        pictures("attachments-list", AttachmentPicturesTest::list);
    }

    @Test
    void nothingThereYet() {
        pictures("attachments-empty", desk -> part(desk).node());
    }

    @Test
    void picture() {
        looked("attachments-picture", "drawing.png", Samples.picture("png"));
    }

    @Test
    void paper() {
        looked(
                "attachments-pdf",
                "Minutes 12 Nov.pdf",
                Samples.pdf(
                        "Minutes of the core group, Thursday 12 November",
                        "Next meeting: Thursday 26 November"));
    }

    @Test
    void text() {
        looked(
                "attachments-text",
                "note.txt",
                AttachmentDesk.text(
                        "From the school office\n\nNell\u2019s grandmother rang at 08:40.\nShe asked"
                                + " for a call back before ten.\n"));
    }

    @Test
    void notShownInside() {
        looked(
                "attachments-not-inside",
                "letter.docx",
                Samples.zip("[Content_Types].xml=x", "word/document.xml=x"));
    }

    private static Node list(AttachmentDesk desk) {
        desk.kept(DRAFT, "Drawing, 24 Nov.png", Samples.picture("png"));
        desk.kept(DRAFT, "letter.pdf", Samples.picture("jpeg"));
        desk.kept(
                DRAFT, "letter.docx", Samples.zip("[Content_Types].xml=x", "word/document.xml=x"));
        AttachmentsPart part = part(desk);
        part.model()
                .add(
                        List.of(
                                Incoming.of("setup.exe", new byte[] {'M', 'Z', 0, 0, 1}),
                                Incoming.of("empty.txt", new byte[0])));
        return part.node();
    }

    private static AttachmentsPart part(AttachmentDesk desk) {
        AttachmentsPart part = AttachmentsPart.inForm(DRAFT.id(), TestSurroundings.around(desk));
        part.refresh();
        return part;
    }

    private static void pictures(String name, Function<AttachmentDesk, Node> part) {
        Pictures.all(
                name,
                () ->
                        new Sheet("New concern")
                                .content(Columns.cards(new Card(part.apply(desk())), new Card())));
    }

    private static void looked(String name, String file, byte[] content) {
        Callable<Node> page =
                () -> {
                    AttachmentDesk desk = desk();
                    Attachment kept = desk.kept(DRAFT, file, content);
                    LookPage look =
                            new LookPage(
                                    new LookModel(
                                            new Place.LookAtAttachment(kept.id().value()),
                                            TestSurroundings.around(desk)),
                                    new NothingChosen());
                    look.arrived();
                    return look.node();
                };
        Pictures.all(name, page);
    }

    private static AttachmentDesk desk() {
        return new AttachmentDesk(TestStore.open());
    }
}

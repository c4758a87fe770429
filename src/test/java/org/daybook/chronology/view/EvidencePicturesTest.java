package org.daybook.chronology.view;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.daybook.attachments.AttachmentDesk;
import org.daybook.attachments.Holder;
import org.daybook.attachments.Samples;
import org.daybook.attachments.view.AttachmentsPart;
import org.daybook.attachments.view.FilesOfEntries;
import org.daybook.attachments.view.TestSurroundings;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.bodymap.BodyMap;
import org.daybook.bodymap.BodyMark;
import org.daybook.bodymap.BodySide;
import org.daybook.bodymap.view.BodyMapPart;
import org.daybook.bodymap.view.BodyMapShown;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.Question;
import org.daybook.chronology.Role;
import org.daybook.chronology.SeenAlone;
import org.daybook.chronology.TestSchool;
import org.daybook.chronology.Voice;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;
import org.daybook.desk.Page;
import org.daybook.desk.Part;
import org.daybook.desk.Pictures;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

/** The body map and the files where they belong: in the form, and in a child's file. */
class EvidencePicturesTest {

    private static final BodyMap BRUISE =
            BodyMap.of(
                    new BodyMark(
                            BodySide.FRONT,
                            822,
                            430,
                            BodyMark.Kind.BRUISE,
                            "about 3 cm",
                            "yellow at the edge",
                            ""));

    @Test
    void theForm() {
        pictures("evidence-form", EvidencePicturesTest::form);
    }

    @Test
    void theFile() {
        pictures("evidence-file", EvidencePicturesTest::file);
    }

    private static Node form(TestPages pages) {
        AttachmentDesk desk = new AttachmentDesk(pages.school.daybook);
        EntryFormModel model = pages.form(EntryKind.CONCERN, pages.school.nell.id());
        model.answers().text(Question.NARRATIVE).set("Nell held out her arm.");
        model.answers().children().getFirst().marks().set(BRUISE);
        desk.kept(new Holder.OfDraft(model.draft()), "drawing, 24 Nov.png", Samples.picture("png"));
        EntryFormPage page = new EntryFormPage(model, lent(desk));
        Node node = shown(page);
        open(node);
        return node;
    }

    /** As a click on its link does. */
    private static void open(Node node) {
        if (node instanceof ChildRow row) {
            row.turnBodyMap();
        } else if (node instanceof ScrollPane scroll) {
            open(scroll.getContent());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(EvidencePicturesTest::open);
        }
    }

    private static Node file(TestPages pages) {
        AttachmentDesk desk = new AttachmentDesk(pages.school.daybook);
        ChildId nell = pages.school.nell.id();
        Entry entry =
                pages.school.recorded(
                        NewEntry.of(
                                EntryKind.CONCERN,
                                Wording.of(
                                        When.on(TestSchool.TODAY),
                                        "At the end of break Nell held out her arm.",
                                        List.of(marked(nell)))));
        Holder holder = new Holder.OfEntry(entry.id());
        desk.kept(holder, "drawing, 24 Nov.png", Samples.picture("png"));
        desk.kept(holder, "letter.pdf", Samples.picture("jpeg"));
        desk.deeds
                .takeOut()
                .takeOut(
                        desk.kept(holder, "register.txt", AttachmentDesk.text("words")).id(),
                        "the register of another class");
        pages.school.recorded(EntryKind.POSITIVE_EVENT, TestSchool.TODAY, "Sang.", nell);
        FileParts none = FileParts.NONE;
        return shown(
                new ChildFilePage(
                        pages.file(nell),
                        new FileParts(
                                none.band(),
                                none.lanes(),
                                none.due(),
                                none.rail(),
                                new EntryParts(files(desk), BodyMapShown::new),
                                none.deeds())));
    }

    private static EntryParts.OfEntries files(AttachmentDesk desk) {
        FilesOfEntries files = new FilesOfEntries(TestSurroundings.around(desk));
        return new EntryParts.OfEntries() {
            @Override
            public EntryParts.Files of(EntryId entry) {
                AttachmentsPart part = files.of(entry);
                return new EntryParts.Files(part, part::choose);
            }

            @Override
            public void read() {
                files.read();
            }
        };
    }

    private static ChildInEntry marked(ChildId nell) {
        return new ChildInEntry(
                nell,
                Role.VICTIM,
                "Physical abuse",
                List.of(),
                Voice.WORDS,
                "It was the door.",
                "to Miss Calder",
                SeenAlone.YES,
                BRUISE);
    }

    private static Lent lent(AttachmentDesk desk) {
        Function<UUID, Part> files =
                id -> AttachmentsPart.inForm(id, TestSurroundings.around(desk));
        return new Lent(Lent.NONE.wording(), files, BodyMapPart::new);
    }

    private static Node shown(Page page) {
        page.arrived();
        return page.node();
    }

    private static void pictures(String name, Function<TestPages, Node> page) {
        Pictures.all(name, () -> page.apply(new TestPages(TestStore.open())));
    }
}

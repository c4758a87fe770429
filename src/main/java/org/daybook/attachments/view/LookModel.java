package org.daybook.attachments.view;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.AttachmentId;
import org.daybook.attachments.FileKind;
import org.daybook.attachments.Looked;
import org.daybook.attachments.Picture;
import org.daybook.attachments.TextByContent;
import org.daybook.base.School;
import org.daybook.desk.Place;
import org.daybook.paper.ForeignPaper;
import org.daybook.paper.ForeignPaper.Drawn;
import org.daybook.paper.PaperPreview;

/** A file while it is looked at. What it holds is in memory only, and let go on leaving. */
public final class LookModel {

    static final int MOST_LETTERS = 100_000;
    private static final int DOTS_PER_INCH = 120;

    private final AttachmentId id;
    private final Surroundings around;
    private final ReadOnlyObjectWrapper<Optional<Attachment>> attachment =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown.Waiting());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final IntegerProperty page = new SimpleIntegerProperty(1);
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(0);
    private Optional<ForeignPaper> paper = Optional.empty();
    private boolean here;

    /** What reading a file has come to, before it is shown. */
    private record Read(
            Optional<Attachment> attachment, Shown shown, Optional<ForeignPaper> paper) {}

    public LookModel(Place.LookAtAttachment place, Surroundings around) {
        this.id = new AttachmentId(place.attachment());
        this.around = around;
    }

    /** Empty until it has been read, and when there is none. */
    ReadOnlyObjectProperty<Optional<Attachment>> attachment() {
        return attachment.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What came of saving a copy; empty while nothing did. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** Which page of a paper is shown, from 1. */
    ReadOnlyIntegerProperty page() {
        return page;
    }

    /** How many there are; 0 when it is no paper. */
    ReadOnlyIntegerProperty pages() {
        return pages.getReadOnlyProperty();
    }

    void arrive() {
        here = true;
        said.set("");
        shown.set(new Shown.Waiting());
        around.background().run(this::read).then(this::show);
    }

    /** Nothing of the content stays in memory behind a page that is not shown. */
    void leave() {
        here = false;
        paper = Optional.empty();
        shown.set(new Shown.Waiting());
    }

    void back() {
        around.navigator().back();
    }

    void nextPage() {
        turnTo(page.get() + 1);
    }

    void previousPage() {
        turnTo(page.get() - 1);
    }

    private void turnTo(int number) {
        paper.filter(_ -> number >= 1 && number <= pages.get())
                .ifPresent(open -> {
                    page.set(number);
                    around.background().run(() -> drawn(open, number)).then(this::turned);
                });
    }

    private void turned(Shown drawn) {
        if (here) {
            shown.set(drawn);
        }
    }

    void save(Path to, Consumer<String> refused) {
        around.background()
                .run(() -> around.deeds().save().save(id, to))
                .then(refusal -> {
                    said.set(refusal.isPresent() ? "" : "A copy was saved outside.");
                    refusal.ifPresent(refused);
                });
    }

    private Read read() {
        return switch (around.deeds().look().look(id)) {
            case Looked.Content content -> read(content);
            case Looked.NotInside(Attachment one, String sentence) ->
                    new Read(Optional.of(one), new Shown.Nothing(sentence), Optional.empty());
            case Looked.Gone _ ->
                    new Read(
                            Optional.empty(),
                            new Shown.Nothing("This file is no longer here."),
                            Optional.empty());
        };
    }

    private Read read(Looked.Content content) {
        Optional<Attachment> one = Optional.of(content.attachment());
        FileKind kind = content.attachment().kind();
        if (kind == FileKind.PDF) {
            return switch (ForeignPaper.open(content.bytes())) {
                case ForeignPaper.Opened.ToRead(ForeignPaper open) ->
                        new Read(one, drawn(open, 1), Optional.of(open));
                case ForeignPaper.Opened.NotToRead(String sentence) ->
                        new Read(one, new Shown.Nothing(sentence), Optional.empty());
            };
        }
        Shown shows = kind.isPicture() ? picture(content.bytes(), kind) : words(content.bytes());
        return new Read(one, shows, Optional.empty());
    }

    private static Shown drawn(ForeignPaper open, int number) {
        return switch (open.page(number, DOTS_PER_INCH)) {
            case Drawn.Page(PaperPreview.Picture page, String leftOut) ->
                    new Shown.Pixels(page.width(), page.height(), page.argb(), leftOut);
            case Drawn.NotDrawn(String sentence) -> new Shown.Nothing(sentence);
        };
    }

    private static Shown picture(byte[] bytes, FileKind kind) {
        return switch (Picture.read(bytes, kind)) {
            case Picture.Shown one ->
                    new Shown.Pixels(one.width(), one.height(), one.argb(), note(one));
            case Picture.NotShown(String sentence) -> new Shown.Nothing(sentence);
        };
    }

    private static String note(Picture.Shown one) {
        return one.width() == one.fullWidth()
                ? ""
                : String.format(
                        School.LOCALE,
                        "Shown smaller than it is: the file has %,d by %,d pixels.",
                        one.fullWidth(),
                        one.fullHeight());
    }

    private static Shown words(byte[] bytes) {
        String text = TextByContent.read(bytes, MOST_LETTERS + 1);
        boolean cut = text.codePointCount(0, text.length()) > MOST_LETTERS;
        return new Shown.Words(
                cut ? text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS)) : text, cut);
    }

    private void show(Read read) {
        if (!here) {
            return;
        }
        attachment.set(read.attachment());
        paper = read.paper();
        pages.set(paper.map(ForeignPaper::pages).orElse(0));
        page.set(1);
        shown.set(read.shown());
    }
}

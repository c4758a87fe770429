package org.daybook.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import org.daybook.paper.PaperPreview;
import org.daybook.paper.PaperPreview.Bookmark;
import org.daybook.paper.PaperPreview.Picture;
import org.jspecify.annotations.Nullable;

/** A PDF as it would be saved now, page by page; it never touches the disk. */
public final class PaperPages {

    /** Writes the PDF; runs where the store is. */
    @FunctionalInterface
    public interface Printing {
        void to(OutputStream out) throws IOException;
    }

    /** Sharp enough to read in a card, and still sharp at 200 % text. */
    private static final int DOTS_PER_INCH = 110;

    private final Background background;
    private final ObjectProperty<@Nullable PaperPreview> paper = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyListWrapper<Bookmark> bookmarks =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    public PaperPages(Background background) {
        this.background = background;
    }

    /** From 1; 0 while there is nothing to see. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Prints anew, and stays on the page that is seen where there still is one. */
    public void show(Printing printing) {
        background.run(() -> printed(printing)).then(this::take);
    }

    /** The headings of the first rank, with their pages. */
    public ReadOnlyListProperty<Bookmark> bookmarks() {
        return bookmarks.getReadOnlyProperty();
    }

    /**
     * @param number from 1; the nearest one there is
     */
    public void go(int number) {
        turn(number - page.get());
    }

    public void next() {
        turn(1);
    }

    public void previous() {
        turn(-1);
    }

    private static PaperPreview printed(Printing printing) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        printing.to(pdf);
        return PaperPreview.of(pdf.toByteArray());
    }

    private void take(PaperPreview printed) {
        paper.set(printed);
        pages.set(printed.pages());
        bookmarks.setAll(printed.bookmarks());
        page.set(Math.clamp(page.get(), 1, printed.pages()));
        draw();
    }

    private void turn(int by) {
        int wanted = Math.clamp(page.get() + by, 1, Math.max(1, pages.get()));
        if (paper.get() != null && wanted != page.get()) {
            page.set(wanted);
            draw();
        }
    }

    private void draw() {
        PaperPreview of = paper.get();
        int number = page.get();
        if (of != null) {
            background
                    .run(() -> of.page(number, DOTS_PER_INCH))
                    .then(drawn -> {
                        if (number == page.get()) {
                            picture.set(drawn);
                        }
                    });
        }
    }
}

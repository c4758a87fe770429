package org.daybook.transfer.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.desk.Background;
import org.daybook.paper.PaperPreview;
import org.daybook.paper.PaperPreview.Picture;
import org.daybook.transfer.PackContents;
import org.daybook.transfer.PackPress;
import org.jspecify.annotations.Nullable;

/** The pack as it would be saved now, page by page; it never touches the disk. */
final class PackPreviewModel {

    /** Sharp enough to read in a card, and still sharp at 200 % text. */
    private static final int DOTS_PER_INCH = 110;

    private final Background background;
    private final PackPress press;
    private final ObjectProperty<@Nullable PaperPreview> pack = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();

    PackPreviewModel(Background background, PackPress press) {
        this.background = background;
        this.press = press;
    }

    /** From 1; 0 while there is nothing to see. */
    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Prints anew, and stays on the page that is seen where there still is one. */
    void show(PackContents contents) {
        background.run(() -> printed(contents)).then(this::take);
    }

    void next() {
        turn(1);
    }

    void previous() {
        turn(-1);
    }

    private PaperPreview printed(PackContents contents) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        press.print(contents, pdf);
        return PaperPreview.of(pdf.toByteArray());
    }

    private void take(PaperPreview printed) {
        pack.set(printed);
        pages.set(printed.pages());
        page.set(Math.clamp(page.get(), 1, printed.pages()));
        draw();
    }

    private void turn(int by) {
        int wanted = Math.clamp(page.get() + by, 1, Math.max(1, pages.get()));
        if (pack.get() != null && wanted != page.get()) {
            page.set(wanted);
            draw();
        }
    }

    private void draw() {
        PaperPreview of = pack.get();
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

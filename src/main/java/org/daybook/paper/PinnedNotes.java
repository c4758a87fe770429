package org.daybook.paper;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** Remarks that readers of a PDF show in a window of their own, so that no page has them. */
final class PinnedNotes {

    private PinnedNotes() {}

    static boolean in(PDDocument document) {
        for (PDPage page : document.getPages()) {
            if (on(page)) {
                return true;
            }
        }
        return false;
    }

    private static boolean on(PDPage page) {
        try {
            return page.getAnnotations().stream().anyMatch(PinnedNotes::speaks);
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    private static boolean speaks(PDAnnotation annotation) {
        String contents = annotation.getContents();
        return contents != null
                && !contents.isBlank()
                && !annotation.isHidden()
                && !(annotation instanceof PDAnnotationLink)
                && !(annotation instanceof PDAnnotationWidget)
                && !"freetext".equals(annotation.getSubtype().toLowerCase(Locale.ROOT));
    }
}

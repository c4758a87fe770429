package org.daybook.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;

/** What lies on a page of somebody else's: fields filled in, stamps, marks. Only its looks stay. */
final class Flattened {

    private static final int MOST = 2_000;

    private Flattened() {}

    /** Those that whoever opens the document sees. */
    static List<PDAnnotation> seen(PDPage page) throws IOException {
        List<PDAnnotation> seen = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (seen.size() >= MOST) {
                throw new Steps.TooMuch();
            }
            if (!annotation.isHidden()
                    && !annotation.isNoView()
                    && !(annotation instanceof PDAnnotationLink)
                    && !(annotation instanceof PDAnnotationPopup)
                    && annotation.getNormalAppearanceStream() != null) {
                seen.add(annotation);
            }
        }
        return seen;
    }
}

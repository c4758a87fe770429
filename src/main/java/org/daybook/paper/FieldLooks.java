package org.daybook.paper;

import java.io.IOException;
import java.util.Iterator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/**
 * Gives the fields of a form the looks of what was filled in, where their maker left that to us.
 */
final class FieldLooks {

    private static final int MOST_FIELDS = 2_000;

    private FieldLooks() {}

    /** Forms of one maker's keep their contents apart from any page. */
    static boolean shownElsewhereOnly(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        return form != null && form.hasXFA();
    }

    static void refresh(PDDocument document) {
        try {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            if (form == null || !form.getNeedAppearances()) {
                return;
            }
            int count = 0;
            Iterator<PDField> fields = form.getFieldIterator();
            while (fields.hasNext()) {
                fields.next();
                if (++count > MOST_FIELDS) {
                    throw new Steps.TooMuch();
                }
            }
            form.refreshAppearances();
        } catch (IOException | IllegalArgumentException | IllegalStateException odd) {
            // The looks that the fields came with stand.
        }
    }
}

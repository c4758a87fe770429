package org.daybook.paper;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What pages are called in a reader's list of them: by number, or "Document 3, page 2 of 5". */
final class PageNames {

    private static final COSName LABELS = COSName.getPDFName("PageLabels");
    private static final COSName PREFIX = COSName.getPDFName("P");
    private static final COSName FIRST = COSName.getPDFName("St");

    private PageNames() {}

    static void write(PDDocument document, List<Leaf> leaves) {
        if (leaves.stream().allMatch(leaf -> leaf.label().isEmpty())) {
            return;
        }
        COSArray numbers = new COSArray();
        boolean counting = false;
        for (Leaf leaf : leaves) {
            boolean named = !leaf.label().isEmpty();
            if (named || !counting) {
                numbers.add(COSInteger.get(leaf.index()));
                numbers.add(named ? named(leaf.label()) : counted(leaf.index() + 1));
            }
            counting = !named;
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        document.getDocumentCatalog().getCOSObject().setItem(LABELS, tree);
    }

    private static COSDictionary named(String label) {
        COSDictionary range = new COSDictionary();
        range.setString(PREFIX, label);
        return range;
    }

    private static COSDictionary counted(int from) {
        COSDictionary range = new COSDictionary();
        range.setName(COSName.S, "D");
        range.setInt(FIRST, from);
        return range;
    }
}

package org.daybook.paper;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The structure tree, and the way back from a page's marks to it. */
final class Tags {

    private static final COSName STRUCT_PARENTS = COSName.getPDFName("StructParents");

    private final COSDictionary root = new COSDictionary();
    private final COSArray parents = new COSArray();
    private final Element document;
    private int nextKey;

    Tags() {
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        document = new Element("Document", root);
        root.setItem(COSName.K, document.dictionary());
    }

    Element document() {
        return document;
    }

    /**
     * Announces a page.
     *
     * @return where its elements are listed by mark
     */
    COSArray page(COSDictionary page) {
        COSArray elements = new COSArray();
        page.setInt(STRUCT_PARENTS, enter(elements));
        return elements;
    }

    void annotation(COSDictionary annotation, Element element) {
        annotation.setInt(COSName.STRUCT_PARENT, enter(element.dictionary()));
    }

    void finish(COSDictionary catalog) {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, nextKey);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, marked);
    }

    private int enter(COSBase entry) {
        parents.add(COSInteger.get(nextKey));
        parents.add(entry);
        return nextKey++;
    }
}

package org.daybook.paper;

import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** An element of the structure tree: what something is, apart from where it stands. */
final class Element {

    private static final COSName PAGE = COSName.getPDFName("Pg");

    private final String type;
    private final COSDictionary dictionary = new COSDictionary();
    private final COSArray kids = new COSArray();

    Element(String type, COSDictionary parent) {
        this.type = type;
        dictionary.setItem(COSName.S, COSName.getPDFName(type));
        dictionary.setItem(COSName.P, parent);
        dictionary.setItem(COSName.K, kids);
    }

    String type() {
        return type;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    Element child(String childType) {
        Element child = new Element(childType, dictionary);
        kids.add(child.dictionary);
        return child;
    }

    Element speaks(Locale language) {
        dictionary.setString(COSName.LANG, language.toLanguageTag());
        return this;
    }

    Element alternative(String text) {
        dictionary.setString(COSName.ALT, text);
        return this;
    }

    /** The letters that its content stands for. */
    Element actual(String text) {
        dictionary.setString(COSName.ACTUAL_TEXT, text);
        return this;
    }

    /** An attribute of its owner's, such as a table's or a list's. */
    Element attribute(String owner, String name, COSBase value) {
        COSDictionary attribute = new COSDictionary();
        attribute.setDirect(true);
        attribute.setItem(COSName.O, COSName.getPDFName(owner));
        attribute.setItem(COSName.getPDFName(name), value);
        dictionary.setItem(COSName.A, attribute);
        return this;
    }

    /** Takes a marked sequence of a page's contents as its next content. */
    void take(COSDictionary page, int mark) {
        COSBase home = dictionary.getDictionaryObject(PAGE);
        if (home == null) {
            dictionary.setItem(PAGE, page);
        }
        if (home == null || home.equals(page)) {
            kids.add(COSInteger.get(mark));
            return;
        }
        COSDictionary elsewhere = new COSDictionary();
        elsewhere.setDirect(true);
        elsewhere.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        elsewhere.setItem(PAGE, page);
        elsewhere.setInt(COSName.getPDFName("MCID"), mark);
        kids.add(elsewhere);
    }

    /** Takes an annotation, such as a link, as its next content. */
    void takeObject(COSDictionary page, COSDictionary annotation) {
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(PAGE, page);
        reference.setItem(COSName.getPDFName("Obj"), annotation);
        kids.add(reference);
    }
}

package org.daybook.children.view;

import org.daybook.base.School;

/** Numbers of children in words. */
final class Words {

    private Words() {}

    /** "1 child", "24 children". */
    static String children(int many) {
        return many == 1 ? "1 child" : String.format(School.LOCALE, "%,d children", many);
    }

    /** "3 lines". */
    static String lines(int many) {
        return many == 1 ? "1 line" : String.format(School.LOCALE, "%,d lines", many);
    }
}

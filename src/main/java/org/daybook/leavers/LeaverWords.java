package org.daybook.leavers;

/** Counts as this room says them. */
public final class LeaverWords {

    private LeaverWords() {}

    public static String children(int many) {
        return many == 1 ? "1 child" : many + " children";
    }

    public static String packs(int many) {
        return many == 1 ? "1 pack" : many + " packs";
    }

    public static String transfers(int many) {
        return many == 1 ? "1 transfer" : many + " transfers";
    }

    static String areOrIs(int many) {
        return many == 1 ? "is" : "are";
    }

    static String haveOrHas(int many) {
        return many == 1 ? "has" : "have";
    }
}

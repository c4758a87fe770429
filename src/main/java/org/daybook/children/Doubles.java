package org.daybook.children;

import java.util.List;

/** Who is likely the same child. */
final class Doubles {

    private Doubles() {}

    static List<Child> of(Particulars typed, List<Child> children) {
        return children.stream().filter(other -> alike(typed, other.particulars())).toList();
    }

    private static boolean alike(Particulars one, Particulars other) {
        return sameUpn(one, other) || sameNameAndBirthday(one, other);
    }

    static boolean sameUpn(Particulars one, Particulars other) {
        String upn = Upn.tidied(one.text(Detail.UPN));
        return !upn.isEmpty() && upn.equals(Upn.tidied(other.text(Detail.UPN)));
    }

    /** Either of the names counts; an unknown birthday is no birthday in common. */
    static boolean sameNameAndBirthday(Particulars one, Particulars other) {
        return one.born().isPresent() && one.born().equals(other.born()) && sameName(one, other);
    }

    private static boolean sameName(Particulars one, Particulars other) {
        List<String> names = List.of(Names.folded(one.name()), Names.folded(one.legalName()));
        return !names.contains("")
                && (names.contains(Names.folded(other.name()))
                        || names.contains(Names.folded(other.legalName())));
    }
}

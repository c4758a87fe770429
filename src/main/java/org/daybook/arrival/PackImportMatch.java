package org.daybook.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.children.Child;
import org.daybook.children.Detail;
import org.daybook.children.Upn;

/** A child here who is, or may be, the one whose file has come. */
public record PackImportMatch(Child child, Likeness likeness) {

    /** The surest first. */
    public enum Likeness {
        /** A file that was here before, or that came before. */
        SAME_FILE("the same file: it has been here before"),
        SAME_UPN("the same UPN"),
        SAME_NAME("the same name and birthday");

        private final String words;

        Likeness(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * Who of these it may be, the surest first.
     *
     * @param sameId the child here under the identity that the pack says
     * @param alike those here with the same UPN, or the same name and birthday
     */
    static List<PackImportMatch> of(Child came, Optional<Child> sameId, List<Child> alike) {
        List<PackImportMatch> matches = new ArrayList<>();
        sameId.ifPresent(child -> matches.add(new PackImportMatch(child, Likeness.SAME_FILE)));
        alike.stream()
                .filter(child -> !sameId.map(Child::id).equals(Optional.of(child.id())))
                .map(child -> new PackImportMatch(child, likeness(came, child)))
                .sorted((one, other) -> one.likeness.compareTo(other.likeness))
                .forEach(matches::add);
        return matches;
    }

    private static Likeness likeness(Child came, Child here) {
        String upn = Upn.tidied(came.particulars().text(Detail.UPN));
        return !upn.isEmpty() && upn.equals(Upn.tidied(here.upn()))
                ? Likeness.SAME_UPN
                : Likeness.SAME_NAME;
    }
}

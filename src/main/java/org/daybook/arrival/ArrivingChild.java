package org.daybook.arrival;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.Days;
import org.daybook.children.Child;
import org.daybook.children.Contact;
import org.daybook.children.Detail;
import org.daybook.children.Particulars;
import org.daybook.children.Upn;
import org.daybook.handover.HandedFile;

/**
 * A child as the sender knew it, and as it will stand here. The days on their roll and their class
 * are theirs, so they are told in the entry of the file's arrival and not taken over.
 */
final class ArrivingChild {

    private static final Set<Detail> THEIRS = Set.of(Detail.REG_GROUP, Detail.PREVIOUS_SCHOOL);

    private final HandedFile file;
    private final Clock clock;

    ArrivingChild(HandedFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** For a child who is new here. */
    Child child() {
        Child came = file.child();
        Particulars ours =
                came.particulars()
                        .joinedOn(Optional.empty())
                        .leftOn(Optional.empty())
                        .with(Detail.REG_GROUP, "")
                        .with(Detail.PREVIOUS_SCHOOL, file.handing().school());
        return new Child(came.id(), clock.instant(), ours);
    }

    /** What only the sender's school can say: their roll, their class, the school before. */
    List<String> theirs() {
        Child came = file.child();
        List<String> lines = new ArrayList<>();
        roll(came).ifPresent(lines::add);
        for (Detail detail : List.of(Detail.REG_GROUP, Detail.PREVIOUS_SCHOOL)) {
            String text = came.particulars().text(detail);
            if (!text.isEmpty()) {
                lines.add(detail.inWords() + " there: " + text);
            }
        }
        return lines;
    }

    private static Optional<String> roll(Child came) {
        String from = came.joinedOn().map(Days::typed).orElse("");
        String to = came.leftOn().map(Days::typed).orElse("");
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                "On the roll there"
                        + (from.isEmpty() ? "" : " from " + from)
                        + (to.isEmpty() ? "" : " to " + to));
    }

    /** What the sender's record says and ours does not, one line for each; ours is kept. */
    List<String> differences(Child here) {
        List<String> lines = new ArrayList<>();
        for (Detail detail : Detail.values()) {
            String theirs = file.child().particulars().text(detail);
            if (!THEIRS.contains(detail)
                    && !theirs.isEmpty()
                    && !same(detail, theirs, here.particulars().text(detail))) {
                lines.add(detail.inWords() + ": " + theirs);
            }
        }
        Optional<LocalDate> born =
                file.child().born().filter(day -> !here.born().equals(Optional.of(day)));
        born.map(day -> "Born: " + Days.typed(day)).ifPresent(lines::add);
        Set<Contact> known = here.contacts().stream().collect(Collectors.toSet());
        file.child().contacts().stream()
                .filter(one -> !known.contains(one))
                .map(ArrivingChild::contact)
                .forEach(lines::add);
        return lines;
    }

    private static boolean same(Detail detail, String theirs, String ours) {
        return detail == Detail.UPN
                ? Upn.tidied(theirs).equals(Upn.tidied(ours))
                : Objects.equals(theirs, ours);
    }

    private static String contact(Contact one) {
        StringBuilder words = new StringBuilder("Contact: ").append(one.inWords());
        for (String more : List.of(one.email(), one.address())) {
            if (!more.isEmpty()) {
                words.append(", ").append(more.lines().collect(Collectors.joining(", ")));
            }
        }
        return words.toString();
    }
}

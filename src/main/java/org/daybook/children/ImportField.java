package org.daybook.children;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a column of a school's list can mean. */
public sealed interface ImportField {

    /** The most contacts of a child that a list may bring. */
    int MOST_CONTACTS = 9;

    /** How it stands in the store; never changes. */
    String key();

    /** How a page calls it: "Legal surname", "Contact 1, phone". */
    String inWords();

    /** Whether several columns together may make it, as the lines of an address. */
    boolean inSeveralColumns();

    record Text(Detail detail) implements ImportField {
        @Override
        public String key() {
            return detail.name();
        }

        @Override
        public String inWords() {
            return detail.inWords();
        }

        @Override
        public boolean inSeveralColumns() {
            return detail == Detail.ADDRESS
                    || detail == Detail.SPECIAL_NEEDS
                    || detail == Detail.NOTES;
        }
    }

    record Day(ChildDay day) implements ImportField {
        @Override
        public String key() {
            return day.name();
        }

        @Override
        public String inWords() {
            return day.inWords();
        }

        @Override
        public boolean inSeveralColumns() {
            return false;
        }
    }

    /**
     * @param number which contact, from 1
     */
    record OfContact(int number, ContactPart part) implements ImportField {
        @Override
        public String key() {
            return "CONTACT_" + number + "_" + part.name();
        }

        @Override
        public String inWords() {
            return String.format(Locale.ROOT, "Contact %d, %s", number, part.inWords());
        }

        @Override
        public boolean inSeveralColumns() {
            return part.inSeveralColumns();
        }
    }

    /** All that a column can mean, in the order in which a page offers it. */
    static List<ImportField> all(int contacts) {
        List<ImportField> all = new ArrayList<>();
        Stream.of(Detail.values()).map(Text::new).forEach(all::add);
        Stream.of(ChildDay.values()).map(Day::new).forEach(all::add);
        IntStream.rangeClosed(1, Math.min(contacts, MOST_CONTACTS))
                .boxed()
                .flatMap(number ->
                        Stream.of(ContactPart.values()).map(part -> new OfContact(number, part)))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** The field that stands in the store under this key; empty for one that nobody knows. */
    static Optional<ImportField> withKey(String key) {
        return all(MOST_CONTACTS).stream().filter(field -> field.key().equals(key)).findFirst();
    }
}

package org.daybook.children;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a school writes down about who a child is. What is not known is the empty text or an
 * empty day, never a guess.
 *
 * @param texts the plain texts; one that is absent is empty
 * @param joinedOn the first day on this school's roll
 * @param leftOn the last day on this school's roll
 * @param contacts whom to ring, first one first
 */
public record Particulars(
        Map<Detail, String> texts,
        Optional<LocalDate> born,
        Optional<LocalDate> joinedOn,
        Optional<LocalDate> leftOn,
        List<Contact> contacts) {

    public static final Particulars NONE =
            new Particulars(
                    Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Particulars {
        EnumMap<Detail, String> known = new EnumMap<>(Detail.class);
        texts.forEach((detail, text) -> {
            if (!text.isBlank()) {
                known.put(detail, text.strip());
            }
        });
        texts = Map.copyOf(known);
        contacts = contacts.stream().filter(contact -> !contact.isBlank()).toList();
    }

    /** The text, or the empty text when it is not known. */
    public String text(Detail detail) {
        return texts.getOrDefault(detail, "");
    }

    public Particulars with(Detail detail, String text) {
        EnumMap<Detail, String> more = new EnumMap<>(Detail.class);
        more.putAll(texts);
        more.put(detail, text);
        return new Particulars(more, born, joinedOn, leftOn, contacts);
    }

    public Particulars born(Optional<LocalDate> day) {
        return new Particulars(texts, day, joinedOn, leftOn, contacts);
    }

    public Particulars joinedOn(Optional<LocalDate> day) {
        return new Particulars(texts, born, day, leftOn, contacts);
    }

    public Particulars leftOn(Optional<LocalDate> day) {
        return new Particulars(texts, born, joinedOn, day, contacts);
    }

    public Particulars contacts(List<Contact> people) {
        return new Particulars(texts, born, joinedOn, leftOn, people);
    }

    /** What the child is called: the preferred name, where there is one. */
    public String name() {
        return joined(forename(), surname());
    }

    public String legalName() {
        return joined(text(Detail.LEGAL_FORENAME), text(Detail.LEGAL_SURNAME));
    }

    public String forename() {
        return firstOf(Detail.PREFERRED_FORENAME, Detail.LEGAL_FORENAME);
    }

    public String surname() {
        return firstOf(Detail.PREFERRED_SURNAME, Detail.LEGAL_SURNAME);
    }

    private String firstOf(Detail preferred, Detail legal) {
        String text = text(preferred);
        return text.isEmpty() ? text(legal) : text;
    }

    private static String joined(String forename, String surname) {
        return (forename + " " + surname).strip();
    }
}

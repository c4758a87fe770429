package org.daybook.children;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings about contacts: "Contact 1 Name", "Parent 2 mobile", "Priority 1 Relationship". */
final class ContactHeading {

    private static final Pattern SPEAKS_OF_CONTACT =
            Pattern.compile(
                    "\\b(?:contact|parent|carer|guardian|priority|parental|pr)(?: ?[1-9])?\\b");
    private static final Pattern NUMBER = Pattern.compile("([1-9])");
    private static final Pattern RESPONSIBILITY =
            Pattern.compile("\\bparental responsibility|\\bparental resp\\b|\\bpr(?: ?[1-9])?$");
    private static final Pattern PHONE = Pattern.compile("\\b(?:phone|telephone|mobile|tel)\\b");
    private static final Pattern EMAIL = Pattern.compile("\\be ?mail\\b");
    private static final Pattern RELATIONSHIP = Pattern.compile("\\brelation(?:ship)?\\b");
    private static final Pattern ADDRESS = Pattern.compile("\\b(?:address|post ?code)\\b");
    private static final Pattern NAME =
            Pattern.compile(
                    "\\b(?:name|forename|surname|title)\\b|^(?:contact|parent|carer|guardian|priority)(?: contact)? ?[1-9]?$");

    private ContactHeading() {}

    /**
     * @param plain a heading without capitals and punctuation
     */
    static Optional<ImportField> meaning(String plain) {
        if (!SPEAKS_OF_CONTACT.matcher(plain).find()) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(plain);
        int which = number.find() ? Integer.parseInt(number.group(1)) : 1;
        return part(plain).map(part -> new ImportField.OfContact(which, part));
    }

    private static Optional<ContactPart> part(String plain) {
        if (RESPONSIBILITY.matcher(plain).find()) {
            return Optional.of(ContactPart.PARENTAL_RESPONSIBILITY);
        }
        if (EMAIL.matcher(plain).find()) {
            return Optional.of(ContactPart.EMAIL);
        }
        if (PHONE.matcher(plain).find()) {
            return Optional.of(ContactPart.PHONE);
        }
        if (RELATIONSHIP.matcher(plain).find()) {
            return Optional.of(ContactPart.RELATIONSHIP);
        }
        if (ADDRESS.matcher(plain).find()) {
            return Optional.of(ContactPart.ADDRESS);
        }
        return NAME.matcher(plain).find() ? Optional.of(ContactPart.NAME) : Optional.empty();
    }
}

package org.daybook.children.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ChildId;
import org.daybook.children.Child;
import org.daybook.children.ChildDay;
import org.daybook.children.Contact;
import org.daybook.children.Detail;
import org.daybook.children.Particulars;

/** The whole of a child as JSON text, as it was before an import. */
final class BeforeImage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private BeforeImage() {}

    static String of(Child child) {
        ObjectNode image = JSON.createObjectNode();
        image.put("id", child.id().value().toString());
        image.put("added", child.addedAt().toString());
        child.particulars().texts().forEach((detail, text) -> image.put(detail.name(), text));
        for (ChildDay day : ChildDay.values()) {
            day.of(child.particulars()).ifPresent(date -> image.put(day.name(), date.toString()));
        }
        for (Contact contact : child.contacts()) {
            image.withArray("contacts")
                    .addObject()
                    .put("name", contact.name())
                    .put("relationship", contact.relationship())
                    .put("responsibility", contact.parentalResponsibility())
                    .put("phone", contact.phone())
                    .put("email", contact.email())
                    .put("address", contact.address());
        }
        return image.toString();
    }

    /** Empty for the empty text, which stands for a child who was not there. */
    static Optional<Child> read(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(JSON.readTree(text)));
        } catch (JsonProcessingException torn) {
            // The cause would carry what stands in the text.
            throw new IllegalStateException("What was kept before an import cannot be read");
        }
    }

    private static Child read(JsonNode image) {
        Map<Detail, String> texts = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            texts.put(detail, image.path(detail.name()).asText());
        }
        Particulars particulars =
                new Particulars(
                        texts,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        contacts(image));
        for (ChildDay day : ChildDay.values()) {
            if (image.has(day.name())) {
                LocalDate date = LocalDate.parse(image.get(day.name()).asText());
                particulars = day.in(particulars, Optional.of(date));
            }
        }
        return new Child(
                new ChildId(UUID.fromString(image.get("id").asText())),
                Instant.parse(image.get("added").asText()),
                particulars);
    }

    private static List<Contact> contacts(JsonNode image) {
        List<Contact> contacts = new ArrayList<>();
        for (JsonNode contact : image.path("contacts")) {
            contacts.add(
                    new Contact(
                            contact.get("name").asText(),
                            contact.get("relationship").asText(),
                            contact.get("responsibility").asBoolean(),
                            contact.get("phone").asText(),
                            contact.get("email").asText(),
                            contact.get("address").asText()));
        }
        return contacts;
    }
}

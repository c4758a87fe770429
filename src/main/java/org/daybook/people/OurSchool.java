package org.daybook.people;

/** The school whose records these are, as it stands on its papers. What is not known is empty. */
public record OurSchool(String name, String phone, String email, String address) {

    public OurSchool {
        name = name.strip();
        phone = phone.strip();
        email = email.strip();
        address = address.strip();
    }

    public static OurSchool named(String name) {
        return new OurSchool(name, "", "", "");
    }
}

package org.daybook.chronology;

/** One of the few answers to a further question. The name is what stands in the store. */
public sealed interface Choice {

    String name();

    String words();

    /** Which meeting it was. */
    enum Meeting implements Choice {
        STRATEGY("Strategy discussion"),
        INITIAL_CONFERENCE("Initial child protection conference"),
        REVIEW_CONFERENCE("Review conference"),
        CORE_GROUP("Core group"),
        CHILD_IN_NEED("Child in need"),
        TEAM_AROUND_THE_FAMILY("Team around the family"),
        PERSONAL_EDUCATION_PLAN("Personal education plan"),
        PROFESSIONALS("Professionals\u2019 meeting"),
        OTHER("Another meeting");

        private final String words;

        Meeting(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        /** Whether something was decided there about the child's status, or might have been. */
        public boolean decides() {
            return this == STRATEGY || this == INITIAL_CONFERENCE || this == REVIEW_CONFERENCE;
        }
    }

    /** Why the police told the school. */
    enum Police implements Choice {
        ENCOMPASS("Operation Encompass"),
        MISSING("Missing"),
        OTHER("Something else");

        private final String words;

        Police(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** How one spoke with another agency or a parent, and who began. */
    enum Contact implements Choice {
        THEY_RANG("They rang"),
        WE_RANG("We rang"),
        THEY_WROTE("They wrote"),
        WE_WROTE("We wrote"),
        FACE_TO_FACE("Face to face");

        private final String words;

        Contact(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** By which route a file came or went; never with a parent. */
    enum Route implements Choice {
        BY_HAND("By hand"),
        TRACKED("Tracked post or courier"),
        SECURE_EMAIL("Secure e-mail"),
        SYSTEM("From system to system");

        private final String words;

        Route(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** Whether the family knew of a visit beforehand. */
    enum Visit implements Choice {
        AGREED("Agreed beforehand"),
        UNANNOUNCED("Unannounced");

        private final String words;

        Visit(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** Whether somebody has parental responsibility. */
    enum Responsibility implements Choice {
        YES("Yes"),
        NO("No"),
        NOT_KNOWN("Not known");

        private final String words;

        Responsibility(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }
}

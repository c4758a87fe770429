package org.daybook.people;

import java.util.Map;

/** How many open cases each person answers for; another room knows. On the store's thread. */
public interface OpenCases {

    /** Only those who answer for one. */
    Map<StaffId, Held> now();

    /**
     * @param led cases that the person leads
     * @param deputised cases in which the person is the deputy
     */
    record Held(int led, int deputised) {

        public static final Held NONE = new Held(0, 0);

        /** "leads 3 open cases and deputises in 1"; empty for none. */
        public String inWords() {
            String leads = led == 0 ? "" : "leads " + cases(led);
            String deputises = deputised == 0 ? "" : "deputises in " + deputised;
            if (leads.isEmpty()) {
                return deputised == 0 ? "" : "deputises in " + cases(deputised);
            }
            return deputises.isEmpty() ? leads : leads + " and " + deputises;
        }

        /** What has to be done when the person leaves; empty when nothing has. */
        public String whenLeaving() {
            if (led == 0 && deputised == 0) {
                return "";
            }
            String lead = led == 0 ? "" : needs(led, "a new lead");
            String deputy = deputised == 0 ? "" : needs(deputised, "a new deputy");
            return (lead + " " + deputy).strip();
        }

        private static String needs(int many, String what) {
            return (many == 1 ? "1 open case needs " : many + " open cases need ") + what + ".";
        }

        private static String cases(int many) {
            return many == 1 ? "1 open case" : many + " open cases";
        }
    }
}

package org.daybook.registers;

import java.util.List;

/** What stands above the columns: of the whole table, and of what is shown together. */
public final class Columns {

    private static final List<String> OUT =
            List.of(
                    "Child",
                    "Year and class",
                    "Left on",
                    "Counted from",
                    "Basis",
                    "Due",
                    "Destination",
                    "Kind of destination",
                    "Their lead",
                    "Advance contact",
                    "Prepared",
                    "Checked",
                    "Checked by",
                    "Sent",
                    "Method",
                    "Tracking",
                    "Pages",
                    "Receipt by",
                    "Received",
                    "Received by",
                    "Days taken",
                    "In time",
                    "Chases",
                    "Copy kept",
                    "State",
                    "Notes");

    private static final List<String> IN =
            List.of(
                    "Child",
                    "Year and class",
                    "Joined on",
                    "Previous school",
                    "Their lead",
                    "Requested",
                    "Chases",
                    "Escalated",
                    "Received",
                    "Taken by",
                    "How it came",
                    "Pages",
                    "Missing",
                    "Nil return",
                    "Nil return said by",
                    "Read by the lead",
                    "Read by",
                    "Put in place",
                    "Told",
                    "Acknowledgement sent",
                    "Days taken",
                    "In time",
                    "State",
                    "Notes");

    private static final List<String> OUT_GROUPS =
            List.of(
                    "Child",
                    "Destination",
                    "Due",
                    "Before sending",
                    "Sent",
                    "Receipt",
                    "How far",
                    "Copy and notes");

    private static final List<String> IN_GROUPS =
            List.of(
                    "Child",
                    "Previous school",
                    "Asked for",
                    "Received",
                    "Read and put in place",
                    "Acknowledged",
                    "How far",
                    "Notes");

    private Columns() {}

    public static List<String> headings(Direction direction) {
        return direction == Direction.OUT ? OUT : IN;
    }

    public static List<String> groups(Direction direction) {
        return direction == Direction.OUT ? OUT_GROUPS : IN_GROUPS;
    }
}

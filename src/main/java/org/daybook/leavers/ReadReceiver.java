package org.daybook.leavers;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.children.CsvTable.CsvRow;
import org.daybook.transfer.Destination;
import org.daybook.transfer.Receiver;

/** Reads out of one line of a list where a child goes. */
final class ReadReceiver {

    /** As much as the store holds of each. */
    private static final int LONGEST_NAME = 400;

    private static final int LONGEST_CONTACT = 1000;

    sealed interface Outcome {
        record Read(Receiver receiver) implements Outcome {}

        /**
         * @param column what it is about; empty for the whole line
         */
        record Unclear(String column, String sentence) implements Outcome {}
    }

    private ReadReceiver() {}

    static Outcome of(CsvRow row, DestinationColumns columns) {
        String kind = columns.cell(row, DestinationField.DESTINATION);
        String school = columns.cell(row, DestinationField.SCHOOL);
        String lead = columns.cell(row, DestinationField.LEAD);
        String contact = columns.cell(row, DestinationField.CONTACT);
        if (school.length() > LONGEST_NAME
                || lead.length() > LONGEST_NAME
                || contact.length() > LONGEST_CONTACT) {
            return new Outcome.Unclear("", "A cell of this line is far too long for a name.");
        }
        Optional<Destination> instead = DestinationWords.insteadOfSchool(school);
        Optional<Destination> said = kind.isEmpty() ? instead : DestinationWords.read(kind);
        if (!kind.isEmpty() && said.isEmpty()) {
            return new Outcome.Unclear(
                    DestinationField.DESTINATION.words(),
                    "Daybook does not know this kind of destination. It knows: %s."
                            .formatted(known()));
        }
        Receiver receiver =
                new Receiver(
                        said.orElse(Destination.SCHOOL),
                        instead.isPresent() ? "" : school,
                        lead,
                        contact);
        return SettleLeaver.lacksSchool(receiver)
                ? new Outcome.Unclear(
                        DestinationField.SCHOOL.words(), "No school is named on this line.")
                : new Outcome.Read(receiver);
    }

    private static String known() {
        return Arrays.stream(Destination.values())
                .map(Destination::words)
                .collect(Collectors.joining("; "));
    }
}

package org.daybook.registers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.arrival.Arrival;
import org.daybook.arrival.ArrivalPractice;
import org.daybook.arrival.Came;
import org.daybook.arrival.FileIn;
import org.daybook.base.Days;
import org.daybook.base.SchoolDays;
import org.daybook.children.Child;
import org.daybook.registers.RegisterRow.Group;

/** A file in as a line of its register. */
final class InRow {

    private final Arrival arrival;
    private final FileIn file;
    private final Child child;
    private final RowState state;
    private final Optional<Integer> taken;

    private InRow(Arrival arrival, Child child, ArrivalPractice practice, SchoolDays days) {
        this.arrival = arrival;
        this.file = FileIn.of(arrival, practice, days);
        this.child = child;
        this.state = state(file);
        this.taken =
                file.daysTaken().isPresent()
                        ? Optional.of(file.daysTaken().getAsInt())
                        : Optional.empty();
    }

    static RegisterRow of(Arrival arrival, Child child, ArrivalPractice practice, SchoolDays days) {
        return new InRow(arrival, child, practice, days).row();
    }

    private static RowState state(FileIn file) {
        if (file.received().isPresent()) {
            return RowState.HERE;
        }
        if (file.nilReturn().isPresent()) {
            return RowState.NONE_HELD;
        }
        if (file.ended().isPresent()) {
            return RowState.ENDED_IN;
        }
        return file.requested().isPresent() ? RowState.AWAITED : RowState.TO_ASK;
    }

    private RegisterRow row() {
        return new RegisterRow(
                file.id().value(),
                file.child(),
                file.school(),
                arrival.from(),
                state,
                taken,
                file.inTime(),
                file.outstanding(),
                Optional.empty(),
                groups(),
                cells());
    }

    private List<Group> groups() {
        return List.of(
                Group.of(
                        child.name(),
                        child.yearAndClass(),
                        RowWords.with("Joined ", file.joined())),
                Group.of(
                        file.school().isEmpty() ? "No earlier school" : file.school(), file.lead()),
                Group.of(
                        file.requested().isEmpty()
                                ? state == RowState.TO_ASK ? "Not asked for yet" : ""
                                : RowWords.with("Asked for ", file.requested()),
                        file.chases().isEmpty() ? "" : "Chased " + chases(),
                        RowWords.with("Escalated ", file.escalated())),
                received(),
                Group.of(
                        RowWords.with("Read ", file.read()),
                        file.readBy(),
                        file.inPlace(),
                        file.told().isEmpty() ? "" : "Told: " + file.told()),
                Group.of(
                        file.acknowledged().isPresent()
                                ? RowWords.with("Acknowledged ", file.acknowledged())
                                : file.outstanding() ? "Acknowledgement owed" : ""),
                RowWords.howFar(state, taken, file.inTime()),
                Group.of("", file.notes()));
    }

    private Group received() {
        if (file.received().isEmpty()) {
            return file.nilReturn().isEmpty()
                    ? Group.of(file.ended().isPresent() ? "" : "Not here yet")
                    : Group.of(
                            "No file held",
                            RowWords.with("Told so ", file.nilReturn()),
                            file.nilSaidBy().isEmpty() ? "" : "Said by " + file.nilSaidBy());
        }
        return Group.of(
                RowWords.with("Received ", file.received()),
                file.takenBy(),
                route(),
                pages().isEmpty() ? "" : pages() + " pages",
                missing().isEmpty() ? "" : "Missing: " + missing());
    }

    private String chases() {
        return file.chases().stream().map(Days::typed).collect(Collectors.joining(", "));
    }

    private String route() {
        return file.came().flatMap(Came::route).map(Came.Route::words).orElse("");
    }

    private String pages() {
        return file.came().map(Came::pages).orElse("");
    }

    private String missing() {
        return arrival.missing().orElse("");
    }

    private List<String> cells() {
        return List.of(
                child.name(),
                child.yearAndClass(),
                RowWords.cell(file.joined()),
                file.school(),
                file.lead(),
                RowWords.cell(file.requested()),
                String.valueOf(file.chases().size()),
                RowWords.cell(file.escalated()),
                RowWords.cell(file.received()),
                file.takenBy(),
                route(),
                pages(),
                missing(),
                RowWords.cell(file.nilReturn()),
                file.nilSaidBy(),
                RowWords.cell(file.read()),
                file.readBy(),
                file.inPlace(),
                file.told(),
                RowWords.cell(file.acknowledged()),
                taken.map(String::valueOf).orElse(""),
                RowWords.inTimeCell(file.inTime()),
                state.words(),
                file.notes());
    }
}

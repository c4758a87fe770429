package org.daybook.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.people.OpenCases;
import org.daybook.people.StaffId;

/** How many open cases each person answers for. */
public final class CaseLoad {

    private CaseLoad() {}

    public static Map<StaffId, OpenCases.Held> of(List<Standing> standings, LocalDate day) {
        Map<StaffId, OpenCases.Held> load = new HashMap<>();
        for (Standing standing : standings) {
            standing.openCase()
                    .ifPresent(open -> {
                        open.lead(day).ifPresent(id -> add(load, id, new OpenCases.Held(1, 0)));
                        open.deputy(day).ifPresent(id -> add(load, id, new OpenCases.Held(0, 1)));
                    });
        }
        return load;
    }

    private static void add(
            Map<StaffId, OpenCases.Held> load, StaffId person, OpenCases.Held more) {
        load.merge(
                person,
                more,
                (one, other) ->
                        new OpenCases.Held(
                                one.led() + other.led(), one.deputised() + other.deputised()));
    }
}

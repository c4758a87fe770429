package org.daybook.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Turn;
import org.daybook.chronology.Version;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;
import org.junit.jupiter.api.Test;

class OwnEntryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 2);
    private static final Instant NOW = Instant.parse("2026-06-02T10:05:00Z");

    @Test
    void whoToldTheReporterIsNamedAndNotWhoWroteItDown() {
        OwnEntry own =
                OwnEntry.of(told("Mr Joel Fenn"), WrensFile.WREN, Set.of(), _ -> "another child");
        assertThat(own.reporterTold())
                .contains(new OwnEntry.Became(DAY, "That it is looked into", "Mr Joel Fenn"));
    }

    private static Entry told(String who) {
        Wording wording =
                Wording.of(When.on(DAY), "A bruise", List.of(ChildInEntry.of(WrensFile.WREN)));
        Turn turn =
                new Turn(
                        Turn.Kind.REPORTER_TOLD,
                        "That it is looked into",
                        When.on(DAY),
                        who,
                        Optional.empty(),
                        Optional.empty(),
                        NOW,
                        WrensFile.LEAD);
        return new Entry(
                WrensFile.id(9),
                EntryKind.CONCERN,
                9,
                NOW,
                WrensFile.LEAD,
                List.of(new Version(1, NOW, WrensFile.LEAD, "", wording)),
                List.of(),
                List.of(),
                List.of(turn));
    }
}

package org.daybook.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.daybook.base.FollowUpId;
import org.daybook.base.School;
import org.daybook.bodymap.BodyMap;
import org.daybook.bodymap.BodyMark;
import org.daybook.bodymap.BodySide;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Version;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;
import org.junit.jupiter.api.Test;

class NamedOthersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 2);
    private static final LocalDateTime AT = DAY.atTime(10, 5);

    @Test
    void whatIsFollowedUpIsReadToo() {
        assertThat(NamedOthers.days(file(List.of(), "Bruises of Wren and Rowan"), List.of("Rowan")))
                .containsExactly(DAY);
        assertThat(NamedOthers.days(file(List.of(), "Bruises of Wren"), List.of("Rowan")))
                .isEmpty();
    }

    @Test
    void theNoteOfAMarkIsReadToo() {
        BodyMark mark = BodyMark.at(BodySide.FRONT, 500, 500).note("Rowan did it, she said");
        assertThat(NamedOthers.days(file(List.of(marked(mark)), "Bruise"), List.of("Rowan")))
                .containsExactly(DAY);
    }

    @Test
    void theNameOfADocumentIsReadToo() {
        ChildsFile wren = WrensFile.wren();
        assertThat(NamedOthers.days(wren, List.of("minutes"))).hasSize(1);
        assertThat(NamedOthers.days(wren, List.of("minute"))).isEmpty();
    }

    private static ChildsFile file(List<Entry> entries, String followed) {
        ChildsFile.Records none = WrensFile.records(entries);
        FollowUp referral =
                new FollowUp(
                        FollowUpId.fresh(),
                        FollowUpKind.REFERRAL,
                        List.of(WrensFile.WREN),
                        Optional.empty(),
                        followed,
                        "Social care",
                        DAY,
                        When.UNKNOWN,
                        List.of(),
                        AT.atZone(School.ZONE).toInstant(),
                        WrensFile.LEAD);
        return ChildsFile.of(
                new ChildsFile.Records(
                        none.child(),
                        none.entries(),
                        none.standing(),
                        none.team(),
                        List.of(),
                        List.of(referral),
                        none.files()),
                DAY,
                WrensFile::initials);
    }

    private static Entry marked(BodyMark mark) {
        ChildInEntry bare = ChildInEntry.of(WrensFile.WREN);
        ChildInEntry part =
                new ChildInEntry(
                        WrensFile.WREN,
                        bare.role(),
                        "",
                        List.of(),
                        bare.voice(),
                        "",
                        "",
                        bare.seenAlone(),
                        new BodyMap(List.of(mark)));
        Version version =
                new Version(
                        1,
                        AT.atZone(School.ZONE).toInstant(),
                        WrensFile.LEAD,
                        "",
                        Wording.of(When.on(DAY), "A bruise", List.of(part)));
        return new Entry(
                WrensFile.id(9),
                EntryKind.CONCERN,
                9,
                version.writtenAt(),
                WrensFile.LEAD,
                List.of(version),
                List.of(),
                List.of());
    }
}

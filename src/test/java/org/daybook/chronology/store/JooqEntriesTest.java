package org.daybook.chronology.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.chronology.TestSchool.TODAY;

import java.time.LocalTime;
import java.util.List;
import org.daybook.chronology.Categories;
import org.daybook.chronology.ChangePractice;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Practice;
import org.daybook.chronology.TestSchool;
import org.daybook.journal.Deed;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqEntriesTest {

    private static final int MANY = 1_000;

    @RegisterExtension final TestStore daybook = new TestStore();
    private TestSchool school;

    @BeforeEach
    void open() {
        school = new TestSchool(daybook);
    }

    @Test
    void aThousandEntriesTakeAsManyReadsAsOne() {
        school.recorded(EntryKind.CONCERN, TODAY, "One", school.kit.id());
        int readsForOne = reads(() -> school.entries.about(school.kit.id()));
        daybook.journal()
                .change(
                        Deed.of(Deed.Kind.ENTRY_RECORDED),
                        () -> {
                            for (int day = 0; day < MANY; day++) {
                                school.recorded(
                                        EntryKind.CONCERN,
                                        TODAY.minusDays(day),
                                        "Wren came in by the office. ".repeat(25),
                                        school.nell.id());
                            }
                        });

        int readsForMany = reads(() -> school.entries.about(school.nell.id()));
        List<Entry> entries = school.entries.about(school.nell.id());

        assertThat(entries).hasSize(MANY);
        assertThat(entries).isSortedAccordingTo(Entry.OLDEST_FIRST);
        assertThat(readsForMany).isEqualTo(readsForOne).isLessThan(10);
    }

    @Test
    void thePracticeIsTheUsualOneUntilItIsChanged() {
        assertThat(school.practices.current()).isEqualTo(Practice.usual());
        Practice ours =
                new Practice(
                        new Categories(List.of(new Categories.Group("Ours", List.of("Lateness")))),
                        LocalTime.of(15, 30),
                        8);
        new ChangePractice(daybook.journal(), school.practices).change(ours);
        new ChangePractice(daybook.journal(), school.practices).change(ours);
        assertThat(school.practices.current()).isEqualTo(ours);
    }

    private int reads(Runnable work) {
        return StatementCount.of(daybook.store(), work);
    }
}

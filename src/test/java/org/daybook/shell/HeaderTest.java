package org.daybook.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.desk.EntryKindName;
import org.daybook.desk.Place;
import org.junit.jupiter.api.Test;

/** What the header begins, from wherever she is. */
class HeaderTest {

    @Test
    void aNewConcernFromAChildsFileIsAboutThatChild() {
        ChildId child = ChildId.fresh();
        assertThat(Header.newConcern(new Place.ChildFile(child))).isEqualTo(concern(child));
        assertThat(Header.newConcern(new Place.Today())).isEqualTo(concern());
        assertThat(Header.newConcern(new Place.Standing(child))).isEqualTo(concern());
    }

    private static Place concern(ChildId... children) {
        return new Place.NewEntry(EntryKindName.CONCERN, List.of(children), Optional.empty());
    }
}

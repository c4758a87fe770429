package org.daybook.children;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Zoë O’Brien-Łęcka, zoe obrien lecka",
        "Øyvind Æsk, oyvind aesk",
        "İpek Işık, ipek isik",
        "Strauß, strauss",
        "Nguyễn Thị, nguyen thi",
        "Γιώργος, γιωργοσ",
        "ΓΙΏΡΓΟΣ, γιωργοσ",
        "D'Arcy  St. John, darcy st john"
    })
    void foldsAsPeopleType(String name, String folded) {
        assertThat(Names.folded(name)).isEqualTo(folded);
    }

    @Test
    void keepsLettersOfOtherScripts() {
        assertThat(Names.folded("আয়েশা")).isNotEmpty();
    }

    @Test
    void takesInitials() {
        assertThat(Names.initials("Wren Ashdown")).isEqualTo("W. A.");
        assertThat(Names.initials("Mary-Jane Smith")).isEqualTo("M. J. S.");
        assertThat(Names.initials("")).isEmpty();
    }

    @Property
    void foldingTwiceChangesNothingMore(@ForAll String name) {
        String once = Names.folded(name);
        assertThat(Names.folded(once)).isEqualTo(once);
    }

    @Property
    void foldingKnowsNoCapitals(@ForAll String name) {
        assertThat(Names.folded(name.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(
                        Names.folded(
                                name.toUpperCase(java.util.Locale.ROOT)
                                        .toLowerCase(java.util.Locale.ROOT)));
    }
}

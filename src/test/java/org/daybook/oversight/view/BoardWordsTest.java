package org.daybook.oversight.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoardWordsTest {

    @Test
    void noChildGetsTheYearOfAnother() {
        assertThat(BoardWords.years(List.of("Year 6", "Year 4"))).isEqualTo("Year 6 and Year 4");
        assertThat(BoardWords.years(List.of("Year 4", "Year 4"))).isEqualTo("Year 4");
        assertThat(BoardWords.years(List.of("Year 4", ""))).isEmpty();
        assertThat(BoardWords.years(List.of())).isEmpty();
    }
}

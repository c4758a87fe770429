package org.daybook.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfferedTest {

    private static final List<String> NAMES = List.of("Mrs Ruth Marlow", "Mr Joel Fenn");

    @Test
    void a_part_of_a_name_finds_it_in_small_letters_too() {
        assertThat(Offered.of(NAMES, " fenn")).containsExactly("Mr Joel Fenn");
        assertThat(Offered.of(NAMES, "")).isEqualTo(NAMES);
        assertThat(Offered.of(NAMES, "Tansley")).isEmpty();
    }

    @Test
    void a_name_that_was_typed_in_full_is_not_offered_again() {
        assertThat(Offered.of(NAMES, "Mr Joel Fenn")).isEmpty();
    }
}

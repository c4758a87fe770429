package org.daybook.bodymap.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.bodymap.BodyMap;
import org.daybook.bodymap.BodyMark;
import org.daybook.bodymap.BodySide;
import org.junit.jupiter.api.Test;

class BodyMapModelTest {

    private final ObjectProperty<BodyMap> value = new SimpleObjectProperty<>(BodyMap.EMPTY);
    private final BodyMapModel model = new BodyMapModel(value);

    @Test
    void what_is_marked_and_said_stands_in_the_value_at_once() {
        MarkModel mark = model.add(BodySide.FRONT, 822, 430);
        mark.kind().set(BodyMark.Kind.BRUISE);
        mark.size().set("about 3 cm");
        mark.colour().set("yellow at the edge");
        mark.note().set("oval");
        assertThat(value.get())
                .isEqualTo(
                        BodyMap.of(
                                new BodyMark(
                                        BodySide.FRONT,
                                        822,
                                        430,
                                        BodyMark.Kind.BRUISE,
                                        "about 3 cm",
                                        "yellow at the edge",
                                        "oval")));
        assertThat(mark.where().get()).isEqualTo("Left forearm, inside (front)");
    }

    @Test
    void words_being_typed_keep_the_same_mark() {
        MarkModel mark = model.add(BodySide.FRONT, 822, 430);
        mark.size().set("a");
        mark.size().set("ab");
        assertThat(model.marks()).containsExactly(mark);
    }

    @Test
    void a_mark_taken_away_leaves_the_others_their_order() {
        MarkModel first = model.add(BodySide.FRONT, 500, 50);
        MarkModel second = model.add(BodySide.BACK, 500, 390);
        model.remove(first);
        assertThat(model.number(second)).isEqualTo(1);
        assertThat(value.get().marks()).containsExactly(second.mark());
    }

    @Test
    void a_mark_does_not_leave_the_frame() {
        MarkModel mark = model.add(BodySide.FRONT, 995, 3);
        model.move(mark, 10, -10);
        assertThat(value.get().marks().getFirst()).isEqualTo(BodyMark.at(BodySide.FRONT, 1000, 0));
    }

    @Test
    void a_draft_taken_up_again_shows_its_marks() {
        BodyMap kept = BodyMap.of(BodyMark.at(BodySide.BACK, 500, 390).size("coin"));
        value.set(kept);
        assertThat(model.marks()).hasSize(1);
        assertThat(model.marks().getFirst().size().get()).isEqualTo("coin");
        model.marks().getFirst().colour().set("red");
        assertThat(value.get().marks().getFirst().colour()).isEqualTo("red");
    }
}

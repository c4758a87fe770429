package org.daybook.bodymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.bodymap.BodyFigure.Curve;
import org.junit.jupiter.api.Test;

class BodyFigureTest {

    private static final List<Curve> OUTLINE = BodyFigure.outline();

    @Test
    void the_outline_lies_inside_its_frame() {
        assertThat(OUTLINE)
                .allSatisfy(curve -> {
                    assertThat(curve.x()).isBetween(0.0, BodyFigure.WIDTH);
                    assertThat(curve.y()).isBetween(0.0, BodyFigure.HEIGHT);
                });
    }

    @Test
    void left_and_right_are_the_same() {
        assertThat(OUTLINE)
                .allSatisfy(curve ->
                        assertThat(OUTLINE)
                                .anySatisfy(other -> {
                                    assertThat(other.x()).isEqualTo(BodyFigure.WIDTH - curve.x());
                                    assertThat(other.y()).isEqualTo(curve.y());
                                }));
    }

    @Test
    void the_path_draws_every_curve_and_closes() {
        String path = BodyFigure.path();
        assertThat(path).startsWith("M").endsWith("Z");
        assertThat(path.chars().filter(sign -> sign == 'C').count()).isEqualTo(OUTLINE.size());
        assertThat(path).doesNotContain(",");
    }
}

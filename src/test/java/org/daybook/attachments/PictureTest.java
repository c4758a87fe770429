package org.daybook.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PictureTest {

    private static final byte[] DRAWING = Samples.picture("png");

    @ParameterizedTest
    @EnumSource(names = {"PNG", "JPEG", "GIF"})
    void a_picture_is_read_as_large_as_it_is(FileKind kind) {
        Picture.Shown shown = shown(Picture.read(Samples.picture(kind.name()), kind));
        assertThat(shown.width()).isEqualTo(640);
        assertThat(shown.height()).isEqualTo(420);
        assertThat(shown.argb().remaining()).isEqualTo(640 * 420);
    }

    @Test
    void a_large_picture_becomes_small_on_the_way() {
        Picture.Shown shown =
                shown(Picture.read(Samples.picture("jpeg", 6000, 4000), FileKind.JPEG));
        assertThat(shown.fullWidth()).isEqualTo(6000);
        assertThat((long) shown.width() * shown.height())
                .isLessThanOrEqualTo(Picture.MOST_SHOWN_PIXELS);
    }

    @Test
    void a_picture_that_says_it_is_enormous_is_not_read() {
        byte[] liar = DRAWING.clone();
        // Its width and height stand in the header.
        liar[16] = 0x00;
        liar[17] = 0x01;
        liar[20] = 0x00;
        liar[21] = 0x01;
        assertThat(Picture.read(liar, FileKind.PNG))
                .isInstanceOfSatisfying(
                        Picture.NotShown.class,
                        not -> assertThat(not.sentence()).contains("too many pixels"));
    }

    @Test
    void half_a_picture_is_said() {
        assertThat(Picture.read(Arrays.copyOf(DRAWING, 60), FileKind.PNG))
                .isInstanceOf(Picture.NotShown.class);
        assertThat(Picture.read(new byte[0], FileKind.GIF)).isInstanceOf(Picture.NotShown.class);
    }

    @Property(tries = 300)
    void a_picture_with_a_byte_changed_is_shown_or_said_and_never_thrown(
            @ForAll @IntRange(min = 0, max = 300) int at, @ForAll byte instead) {
        byte[] changed = DRAWING.clone();
        changed[at] = instead;
        assertThat(Picture.read(changed, FileKind.PNG)).isNotNull();
    }

    private static Picture.Shown shown(Picture picture) {
        return (Picture.Shown) picture;
    }
}

package org.daybook.attachments.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.daybook.attachments.FileKind;
import org.daybook.attachments.KindByContent;
import org.daybook.attachments.Picture;
import org.daybook.desk.Pictures;
import org.junit.jupiter.api.Test;

class CopiedTest {

    @Test
    void a_picture_from_the_clipboard_comes_in_dot_for_dot() {
        byte[] png =
                Pictures.onWindow(() -> {
                    WritableImage image = new WritableImage(3, 2);
                    image.getPixelWriter().setColor(2, 1, Color.web("#0f5c63"));
                    return Copied.png(image);
                });
        assertThat(KindByContent.of(png, png)).isEqualTo(FileKind.PNG);
        assertThat(Picture.read(png, FileKind.PNG))
                .isInstanceOfSatisfying(
                        Picture.Shown.class,
                        shown -> {
                            assertThat(shown.width()).isEqualTo(3);
                            assertThat(shown.height()).isEqualTo(2);
                            assertThat(shown.argb().get(5)).isEqualTo(0xFF0F5C63);
                            assertThat(shown.argb().get(0)).isZero();
                        });
    }
}

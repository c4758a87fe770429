package org.daybook.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/**
 * Puts a page into a window of 1440 by 900 without a display and keeps what is seen as a PNG below
 * target/pictures, so that whoever builds it can look at it.
 */
public final class Pictures {

    private static final Path FOLDER = Path.of("target", "pictures");
    private static boolean started;

    private Pictures() {}

    /** Starts the toolkit, once for all tests. */
    public static synchronized void start() {
        if (!started) {
            CompletableFuture<Boolean> up = new CompletableFuture<>();
            try {
                Platform.startup(() -> up.complete(true));
            } catch (IllegalStateException alreadyUp) {
                up.complete(true);
            }
            up.orTimeout(30, TimeUnit.SECONDS).join();
            Platform.setImplicitExit(false);
            started = true;
        }
    }

    /** Runs on the window's thread, at once when called from it, and waits for it. */
    public static <T> T onWindow(Callable<T> work) {
        start();
        CompletableFuture<T> done = new CompletableFuture<>();
        Runnable settle =
                () -> {
                    try {
                        done.complete(work.call());
                    } catch (Throwable thrown) {
                        done.completeExceptionally(thrown);
                    }
                };
        if (Platform.isFxApplicationThread()) {
            settle.run();
        } else {
            Platform.runLater(settle);
        }
        return done.orTimeout(60, TimeUnit.SECONDS).join();
    }

    /**
     * Light, dark, and light at 200 % text: {@code name.png}, {@code name-dark.png}, {@code
     * name-200.png}.
     */
    public static void all(String name, Callable<? extends Node> node) {
        keep(name, node, Look.Mode.LIGHT, 100, 1440, 900);
        keep(name + "-dark", node, Look.Mode.DARK, 100, 1440, 900);
        keep(name + "-200", node, Look.Mode.LIGHT, 200, 1280, 720);
    }

    /** One picture of the whole window; the node is made anew on the window's thread. */
    public static Path keep(
            String name,
            Callable<? extends Node> node,
            Look.Mode mode,
            int textSize,
            int width,
            int height) {
        return keep(name, node, look(mode, textSize), width, height);
    }

    static Path keep(String name, Callable<? extends Node> node, Look look, int width, int height) {
        Stage stage = onWindow(() -> show(node.call(), look, width, height));
        try {
            return keep(name, stage);
        } finally {
            onWindow(() -> {
                stage.close();
                return true;
            });
        }
    }

    /** What a window shows now, after everything that was put off has run. */
    public static Path keep(String name, Stage stage) {
        settle(stage);
        return keepScene(name, stage.getScene());
    }

    static Path keepScene(String name, Scene scene) {
        WritableImage image = onWindow(() -> scene.snapshot(null));
        Path file = FOLDER.resolve(name + ".png");
        try {
            Files.createDirectories(FOLDER);
            Files.write(file, Png.of(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Lets the window lay itself out until nothing moves any more. */
    public static void settle(Stage stage) {
        for (int i = 0; i < 3; i++) {
            onWindow(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                return true;
            });
        }
    }

    /** Shows the node in a window of its own; on the window's thread. */
    public static Stage show(Node node, Look.Mode mode, int textSize, int width, int height) {
        return show(node, look(mode, textSize), width, height);
    }

    private static Stage show(Node node, Look look, int width, int height) {
        Stage stage = new Stage();
        Scene scene =
                new Scene(node instanceof Layers layers ? layers : new Layers(node), width, height);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private static Look look(Look.Mode mode, int textSize) {
        return onWindow(() -> {
            Look look = new Look();
            look.modeProperty().set(mode);
            look.textSizeProperty().set(textSize);
            return look;
        });
    }

    /** PNG without javafx-swing and without AWT. */
    private static final class Png {

        static byte[] of(WritableImage image) {
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            byte[] rows = new byte[height * (1 + 3 * width)];
            PixelReader pixels = image.getPixelReader();
            int at = 0;
            for (int y = 0; y < height; y++) {
                at++;
                for (int x = 0; x < width; x++) {
                    int argb = pixels.getArgb(x, y);
                    rows[at++] = (byte) (argb >> 16);
                    rows[at++] = (byte) (argb >> 8);
                    rows[at++] = (byte) argb;
                }
            }
            return assemble(width, height, rows);
        }

        private static byte[] assemble(int width, int height, byte[] rows) {
            var header = java.nio.ByteBuffer.allocate(13).putInt(width).putInt(height);
            header.put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
            var out = new java.io.ByteArrayOutputStream();
            out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            chunk(out, "IHDR", header.array());
            chunk(out, "IDAT", deflated(rows));
            chunk(out, "IEND", new byte[0]);
            return out.toByteArray();
        }

        private static byte[] deflated(byte[] rows) {
            var bytes = new java.io.ByteArrayOutputStream();
            try (var deflater = new java.util.zip.DeflaterOutputStream(bytes)) {
                deflater.write(rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }

        private static void chunk(java.io.ByteArrayOutputStream out, String name, byte[] data) {
            byte[] type = name.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            var crc = new java.util.zip.CRC32();
            crc.update(type);
            crc.update(data);
            out.writeBytes(java.nio.ByteBuffer.allocate(4).putInt(data.length).array());
            out.writeBytes(type);
            out.writeBytes(data);
            out.writeBytes(java.nio.ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
        }
    }
}

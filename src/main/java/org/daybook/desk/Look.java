package org.daybook.desk;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Colours, letters and their size, for every scene that it dresses; a change shows at once. */
public final class Look {

    /** Whether the paper is light or dark. */
    public enum Mode {
        LIGHT,
        DARK,
        SYSTEM
    }

    /** The root size in pixels at 100 %; everything else is a multiple of it. */
    public static final double ROOT_SIZE = 14;

    private static final String EM = "org.daybook.em";
    private static final List<String> FONTS =
            List.of(
                    "Inter-Regular.ttf",
                    "Inter-Medium.ttf",
                    "Inter-SemiBold.ttf",
                    "NotoSerif-Regular.ttf");

    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.SYSTEM);
    private final IntegerProperty textSize = new SimpleIntegerProperty(100);
    private final BooleanProperty highContrast = new SimpleBooleanProperty();
    private final List<Scene> scenes = new ArrayList<>();

    public Look() {
        FONTS.forEach(Look::load);
        InvalidationListener change = _ -> scenes.forEach(this::apply);
        mode.addListener(change);
        textSize.addListener(change);
        highContrast.addListener(change);
        Platform.getPreferences().colorSchemeProperty().addListener(change);
    }

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** In per cent, from 100 to 200. */
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    public BooleanProperty highContrastProperty() {
        return highContrast;
    }

    /** Dresses the scene now and at every change. */
    public void dress(Scene scene) {
        scenes.add(scene);
        apply(scene);
    }

    /** The root size of the node's scene in pixels; sizes in code are multiples of it. */
    static double em(Node node) {
        Scene scene = node.getScene();
        return scene != null && scene.getProperties().get(EM) instanceof Double size
                ? size
                : ROOT_SIZE;
    }

    private void apply(Scene scene) {
        boolean dark = isDark();
        double size = ROOT_SIZE * Math.clamp(textSize.get(), 100, 200) / 100.0;
        List<String> sheets =
                new ArrayList<>(List.of(sheet("desk.css"), sheet(dark ? "dark.css" : "light.css")));
        if (highContrast.get()) {
            sheets.add(sheet("contrast.css"));
        }
        sheets.add(inline(sizes(size)));
        scene.getProperties().put(EM, size);
        // For the whole program, not for the scene: a list that opens under a field asks before it
        // belongs to a scene.
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheets);
    }

    /**
     * An icon's em is its own size, which would grow at every pass; so its size is given in pixels
     * here.
     */
    private static String sizes(double size) {
        return ".root { -fx-font-size: %spx; } .ikonli-font-icon { -fx-icon-size: %spx; }"
                .formatted(size, Math.round(size * 1.15));
    }

    /** What is shown now, whoever chose it. */
    public boolean isDark() {
        return switch (mode.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private static String sheet(String name) {
        URL url = Objects.requireNonNull(Look.class.getResource(name), name);
        return url.toExternalForm();
    }

    private static String inline(String css) {
        byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static void load(String name) {
        try (InputStream font =
                Look.class.getResourceAsStream("/org/daybook/paper/fonts/" + name)) {
            if (font == null || Font.loadFont(font, ROOT_SIZE) == null) {
                throw new IllegalStateException("font cannot be loaded: " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

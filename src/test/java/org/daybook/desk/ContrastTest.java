package org.daybook.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text needs 4.5 to 1 on whatever it stands on, shapes and the edges of fields 3 to 1. */
class ContrastTest {

    private static final List<String> PAPERS = List.of("surface", "bg", "sunken", "gap");

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void textCanBeRead(String sheet) throws IOException {
        Map<String, Color> tokens = tokens(sheet);
        for (String paper : PAPERS) {
            for (String text :
                    List.of("ink", "ink-2", "ink-3", "accent", "now", "soon", "ok", "info")) {
                assertContrast(tokens, text, paper, 4.5);
            }
        }
        for (String own : List.of("accent", "now", "soon", "ok", "info")) {
            assertContrast(tokens, own, own + "-soft", 5.5);
            assertContrast(tokens, "ink", own + "-soft", 4.5);
            assertContrast(tokens, "ink-2", own + "-soft", 4.5);
        }
        assertContrast(tokens, "on-accent", "accent", 4.5);
        assertContrast(tokens, "surface", "info", 4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void edgesCanBeSeen(String sheet) throws IOException {
        Map<String, Color> tokens = tokens(sheet);
        for (String paper : PAPERS) {
            assertContrast(tokens, "edge", paper, 3);
        }
    }

    private static void assertContrast(
            Map<String, Color> tokens, String over, String under, double least) {
        double over1 = luminance(tokens, over) + 0.05;
        double under1 = luminance(tokens, under) + 0.05;
        double ratio = Math.max(over1, under1) / Math.min(over1, under1);
        assertThat(ratio).as("%s on %s", over, under).isGreaterThanOrEqualTo(least);
    }

    private static double luminance(Map<String, Color> tokens, String name) {
        Color colour = Objects.requireNonNull(tokens.get(name), name);
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> tokens(String sheet) throws IOException {
        Map<String, Color> tokens = new HashMap<>();
        try (InputStream css = Objects.requireNonNull(Look.class.getResourceAsStream(sheet))) {
            String text = new String(css.readAllBytes(), StandardCharsets.UTF_8);
            Matcher line = Pattern.compile("-db-([a-z0-9-]+): (#[0-9a-f]{6});").matcher(text);
            while (line.find()) {
                tokens.put(line.group(1), Color.web(line.group(2)));
            }
        }
        return tokens;
    }
}

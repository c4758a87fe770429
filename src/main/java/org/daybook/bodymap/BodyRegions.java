package org.daybook.bodymap;

import java.util.Comparator;
import java.util.List;
import org.daybook.bodymap.BodyZone.Pair;

/**
 * Which part of the body lies at a place of the figure. The child stands with the palms to the
 * front: from the front its left is at the right of the figure, from the back at the left.
 */
public final class BodyRegions {

    private BodyRegions() {}

    /** In words, beginning with a capital. Beside the figure, the nearest part is named. */
    public static String of(BodySide side, int x, int y) {
        double aside = x * BodyFigure.WIDTH / BodyMark.WHOLE - BodyFigure.WIDTH / 2;
        boolean childsLeft = side == BodySide.FRONT ? aside >= 0 : aside < 0;
        return zones(side).stream()
                .min(Comparator.comparingDouble(zone -> zone.distance(Math.abs(aside), y)))
                .orElseThrow()
                .words(childsLeft);
    }

    private static List<BodyZone> zones(BodySide side) {
        return side == BodySide.FRONT ? FRONT : BACK;
    }

    private static BodyZone middle(
            String words, double x1, double y1, double x2, double y2, double reach) {
        return new BodyZone(words, Pair.MIDDLE, x1, y1, x2, y2, reach);
    }

    private static BodyZone each(
            String words, double x1, double y1, double x2, double y2, double reach) {
        return new BodyZone(words, Pair.EACH_SIDE, x1, y1, x2, y2, reach);
    }

    // Distances from the middle line, heights from the top, and half the width of each part.
    private static final List<BodyZone> FRONT =
            List.of(
                    middle("Top of the head", 0, 20, 20, 24, 12),
                    middle("Forehead", 0, 52, 28, 54, 16),
                    each("{0} eye or eyebrow", 16, 82, 32, 82, 9),
                    each("{0} temple", 54, 64, 54, 76, 8),
                    middle("Nose", 0, 86, 0, 104, 8),
                    each("{0} cheek", 28, 106, 38, 108, 14),
                    middle("Mouth", 0, 122, 12, 122, 7),
                    middle("Chin", 0, 144, 14, 142, 10),
                    each("{0} side of the jaw", 38, 134, 34, 140, 7),
                    each("{0} ear", 67, 84, 65, 104, 6),
                    middle("Neck, front", 0, 168, 16, 170, 12),
                    each("{0} shoulder, front", 70, 202, 94, 216, 18),
                    each("{0} collarbone", 22, 198, 50, 200, 8),
                    middle("Chest, middle", 0, 214, 0, 296, 18),
                    each("Chest, {1} side", 48, 236, 46, 296, 30),
                    middle("Upper abdomen", 0, 326, 10, 340, 24),
                    each("Upper abdomen, {1} side", 52, 330, 50, 350, 24),
                    middle("Lower abdomen", 0, 390, 10, 420, 24),
                    each("Lower abdomen, {1} side", 52, 392, 50, 420, 22),
                    each("{0} hip, front", 68, 440, 74, 462, 14),
                    each("{0} groin", 28, 474, 16, 488, 8),
                    middle("Genital area", 0, 480, 0, 500, 9),
                    each("{0} upper arm, front", 98, 244, 108, 322, 20),
                    each("{0} elbow, crease (front)", 114, 348, 116, 360, 18),
                    each("{0} forearm, inside (front)", 121, 384, 136, 450, 18),
                    each("{0} wrist, inside (front)", 142, 474, 144, 482, 12),
                    each("{0} palm", 150, 506, 154, 530, 14),
                    each("{0} thumb, palm side", 174, 516, 184, 542, 6),
                    each("{0} fingers, palm side", 154, 554, 162, 586, 14),
                    each("{0} thigh, front", 46, 520, 45, 640, 34),
                    each("{0} knee, front", 44, 682, 44, 700, 24),
                    each("{0} shin", 44, 740, 37, 860, 22),
                    each("{0} ankle, front", 36, 898, 36, 908, 14),
                    each("{0} foot, top", 40, 930, 44, 952, 14),
                    each("{0} toes", 36, 976, 56, 974, 8));

    private static final List<BodyZone> BACK =
            List.of(
                    middle("Top of the head, from behind", 0, 20, 20, 24, 12),
                    middle("Back of the head", 0, 60, 0, 110, 42),
                    middle("Back of the head, just above the neck", 0, 138, 14, 138, 12),
                    each("{0} ear, from behind", 67, 84, 65, 104, 6),
                    middle("Neck, back", 0, 168, 16, 170, 12),
                    each("{0} shoulder, back", 60, 200, 94, 216, 18),
                    middle("Upper back, between the shoulder blades", 0, 210, 0, 280, 16),
                    each("Upper back, {1} side", 46, 232, 44, 290, 28),
                    middle("Middle of the back", 0, 316, 0, 346, 16),
                    each("Middle of the back, {1} side", 46, 326, 44, 346, 28),
                    middle("Lower back", 0, 378, 0, 412, 16),
                    each("Lower back, {1} side", 46, 384, 44, 410, 28),
                    each("{0} hip, back", 74, 440, 78, 458, 9),
                    each("{0} buttock", 36, 456, 34, 490, 30),
                    each("{0} upper arm, back", 98, 244, 108, 322, 20),
                    each("{0} elbow, point (back)", 114, 348, 116, 360, 18),
                    each("{0} forearm, outside (back)", 121, 384, 136, 450, 18),
                    each("{0} wrist, outside (back)", 142, 474, 144, 482, 12),
                    each("Back of the {1} hand", 150, 506, 154, 530, 14),
                    each("{0} thumb, back", 174, 516, 184, 542, 6),
                    each("{0} fingers, back", 154, 554, 162, 586, 14),
                    each("{0} thigh, back", 46, 546, 45, 640, 34),
                    each("Back of the {1} knee", 44, 682, 44, 700, 24),
                    each("{0} calf", 44, 740, 37, 860, 22),
                    each("{0} ankle, back", 36, 898, 36, 908, 14),
                    each("{0} heel", 38, 940, 38, 952, 16),
                    each("{0} foot, outer edge", 52, 968, 60, 972, 10));
}

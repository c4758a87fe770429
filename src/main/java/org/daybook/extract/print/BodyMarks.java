package org.daybook.extract.print;

import java.util.ArrayList;
import java.util.List;
import org.daybook.bodymap.BodyFigure;
import org.daybook.bodymap.BodyMap;
import org.daybook.bodymap.BodyMark;
import org.daybook.bodymap.BodySide;
import org.daybook.paper.Block;
import org.daybook.paper.Block.Drawing;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Outline;
import org.daybook.paper.Outline.Curve;
import org.daybook.paper.Outline.Name;
import org.daybook.paper.Outline.Point;
import org.daybook.paper.Outline.Ring;
import org.daybook.paper.Outline.Spot;

/** The body map of one child in one wording: front and back with numbered marks, and in words. */
public final class BodyMarks {

    private static final float BETWEEN = 120;
    private static final float NAME_ROOM = 90;
    private static final float WIDTH = (float) (2 * BodyFigure.WIDTH) + BETWEEN;
    private static final float HEIGHT = (float) BodyFigure.HEIGHT + NAME_ROOM;
    private static final int MILLIMETRES = 48;

    private BodyMarks() {}

    /** Nothing where nothing was marked. */
    public static List<Block> of(BodyMap map) {
        if (map.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Drawing(outline(map), alternative(map), "", MILLIMETRES));
        blocks.addAll(inWords(map));
        return blocks;
    }

    /** A numbered line for each mark. */
    public static List<Block> inWords(BodyMap map) {
        return map.lines().stream().<Block>map(Paragraph::of).toList();
    }

    private static String alternative(BodyMap map) {
        return "Body map, front and back, drawn by those who saw the child. "
                + String.join(" ", map.lines().stream().map(Says::sentence).toList());
    }

    private static Outline outline(BodyMap map) {
        List<Outline.Stroke> strokes = new ArrayList<>();
        for (BodySide side : BodySide.values()) {
            strokes.add(figure(side));
            Point below =
                    new Point(left(side) + (float) BodyFigure.WIDTH / 2, (float) BodyFigure.HEIGHT);
            strokes.add(new Name(below, side.words()));
        }
        for (int i = 0; i < map.size(); i++) {
            strokes.add(spot(map.marks().get(i), i + 1));
        }
        return new Outline(WIDTH, HEIGHT, strokes);
    }

    private static Ring figure(BodySide side) {
        return new Ring(
                BodyFigure.outline().stream()
                        .map(curve ->
                                new Curve(
                                        point(side, curve.x1(), curve.y1()),
                                        point(side, curve.x2(), curve.y2()),
                                        point(side, curve.x(), curve.y())))
                        .toList());
    }

    private static Spot spot(BodyMark mark, int number) {
        return new Spot(
                point(
                        mark.side(),
                        mark.x() * BodyFigure.WIDTH / BodyMark.WHOLE,
                        mark.y() * BodyFigure.HEIGHT / BodyMark.WHOLE),
                number);
    }

    private static Point point(BodySide side, double x, double y) {
        return new Point(left(side) + (float) x, (float) y);
    }

    private static float left(BodySide side) {
        return side == BodySide.FRONT ? 0 : (float) BodyFigure.WIDTH + BETWEEN;
    }
}

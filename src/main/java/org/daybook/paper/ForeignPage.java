package org.daybook.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;

/**
 * A page of somebody else's: its own lines and letters where all of them keep the rules of an
 * archival file, else a picture of it with its words where nobody sees them.
 */
final class ForeignPage {

    private static final String DAMAGED = "This page cannot be shown: it is damaged.";
    private static final String TOO_MUCH = "This page cannot be shown: it is too involved.";
    private static final float DOTS_PER_INCH = 200;
    private static final double MOST_PIXELS = 4.2e6;
    private static final float LARGEST = 14_400;

    private final PDDocument document;
    private final int index;
    private final String name;
    private final Pictures pictures;

    ForeignPage(PDDocument document, int index, String name, Pictures pictures) {
        this.document = document;
        this.index = index;
        this.name = name;
        this.pictures = pictures;
    }

    Placed placed(SoundCopies copies) {
        Extent extent = Extent.picture(PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight(), 1);
        try {
            PDPage page = document.getPage(index);
            extent = extent(page);
            new BoundedRenderer(document).checkContent(index);
            SoundLetters letters = new SoundLetters();
            List<PageText.Line> lines = PageText.read(document, index, letters);
            Optional<COSStream> form = form(page, letters, copies, extent);
            return form.isPresent() ? drawn(form.get(), extent, lines) : pictured(extent, lines);
        } catch (Steps.TooMuch | OutOfMemoryError beyond) {
            return not(extent, TOO_MUCH);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return not(extent, DAMAGED);
        }
    }

    private static Extent extent(PDPage page) {
        PDRectangle box = page.getCropBox();
        if (!(box.getWidth() >= 1) || !(box.getHeight() >= 1)) {
            throw new IllegalArgumentException("A page has an extent");
        }
        return new Extent(
                box.getLowerLeftX(),
                box.getLowerLeftY(),
                box.getWidth(),
                box.getHeight(),
                page.getRotation(),
                Math.max(1, page.getUserUnit()),
                false);
    }

    private static Optional<COSStream> form(
            PDPage page, SoundLetters letters, SoundCopies copies, Extent extent) {
        if (!letters.sound() || extent.wide() > LARGEST || extent.high() > LARGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SoundPage(page, copies).form());
        } catch (IOException | RuntimeException unsound) {
            return Optional.empty();
        }
    }

    private Placed drawn(COSStream form, Extent extent, List<PageText.Line> lines) {
        String said = said(lines);
        String alternative =
                said.isEmpty() ? name + ", without words." : name + ". It says: " + said;
        return new Placed(
                name, Optional.of(pictures.name(form)), extent, alternative, List.of(), "");
    }

    private Placed pictured(Extent extent, List<PageText.Line> lines) throws IOException {
        BoundedRenderer renderer = new BoundedRenderer(document);
        double square = (double) extent.across() * extent.up();
        float scale = (float) Math.min(DOTS_PER_INCH / 72, Math.sqrt(MOST_PIXELS / square));
        BufferedImage image = renderer.renderImage(index, scale, ImageType.RGB);
        Extent seen = Extent.picture(extent.wide(), extent.high(), extent.unit());
        COSStream packed = PackedPicture.of(image);
        pictures.count(packed.getLength());
        String object = pictures.name(packed);
        String alternative =
                lines.isEmpty()
                        ? name + ", as a picture without words."
                        : name + ", as a picture; its words follow.";
        return new Placed(name, Optional.of(object), seen, alternative, lines, renderer.leftOut());
    }

    private Placed not(Extent extent, String sentence) {
        return new Placed(name, Optional.empty(), extent, name, List.of(), sentence);
    }

    private static String said(List<PageText.Line> lines) {
        return lines.stream().map(PageText.Line::text).collect(Collectors.joining("\n"));
    }
}

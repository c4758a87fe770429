package org.daybook.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.daybook.paper.CarriedFiles.Carried;
import org.daybook.paper.CarriedFiles.Locked;
import org.daybook.paper.CarriedFiles.NotAPdf;
import org.daybook.paper.CarriedFiles.TooMuch;
import org.daybook.paper.CarriedFiles.WrongPassphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarriedFilesTest {

    private static final char[] NO_PASSPHRASE = {};

    @TempDir private Path folder;

    @Test
    void aPackOfOursGivesItsRecordBack() throws IOException {
        try (Carried carried = carried(SamplePack.bytes(1))) {
            CarriedFile file = carried.files().getFirst();
            assertThat(carried.files()).hasSize(1);
            assertThat(file.name()).isEqualTo("record.json");
            assertThat(file.description()).isEqualTo("The record, for machines");
            assertThat(file.relationship()).isEqualTo("Data");
            assertThat(file.bytes(1_000)).isEqualTo(SamplePack.record().bytes());
            assertThat(file.bytes(1_000)).isEqualTo(SamplePack.record().bytes());
        }
    }

    @Test
    void aLockedPackOpensWithItsPassphraseOnly() throws IOException {
        byte[] locked = SamplePack.locked("Märchen, Löwe & 7 Zwerge");
        assertThat(CarriedFiles.of(locked, NO_PASSPHRASE)).isInstanceOf(Locked.class);
        assertThat(CarriedFiles.of(locked, "maerchen".toCharArray()))
                .isInstanceOf(WrongPassphrase.class);
        Path file = Files.write(folder.resolve("pack.pdf"), locked);
        char[] right = "Märchen, Löwe & 7 Zwerge".toCharArray();
        try (Carried carried = (Carried) CarriedFiles.of(file, right)) {
            assertThat(carried.files().getFirst().bytes(1_000))
                    .isEqualTo(SamplePack.record().bytes());
        }
        Files.delete(file);
    }

    @Test
    void filesAreFoundInTheTreeOfNamesAmongAssociatedOnesAndPinnedToPages() throws IOException {
        byte[] pdf =
                made(document -> {
                    COSDictionary twice = file("minutes.txt", "Minutes");
                    names(document, twice);
                    associate(document.getDocumentCatalog().getCOSObject(), twice);
                    PDPage page = document.getPage(0);
                    associate(page.getCOSObject(), file("drawing.txt", "A drawing"));
                    pin(page, file("letter.txt", "A letter"));
                });
        try (Carried carried = carried(pdf)) {
            assertThat(carried.files())
                    .extracting(CarriedFile::name)
                    .containsExactly("minutes.txt", "drawing.txt", "letter.txt");
            assertThat(text(carried.files().getLast())).isEqualTo("A letter");
        }
    }

    @Test
    void whatIsNoPdfIsSaid() {
        assertThat(CarriedFiles.of(new byte[0], NO_PASSPHRASE)).isInstanceOf(NotAPdf.class);
        assertThat(CarriedFiles.of("PK and more".getBytes(UTF_8), NO_PASSPHRASE))
                .isInstanceOf(NotAPdf.class);
        assertThat(CarriedFiles.of("%PDF-1.7\nno more".getBytes(UTF_8), NO_PASSPHRASE))
                .isInstanceOf(NotAPdf.class);
    }

    @Test
    void aPdfWithoutFilesCarriesNone() throws IOException {
        try (Carried carried = carried(made(document -> {}))) {
            assertThat(carried.files()).isEmpty();
        }
    }

    @Test
    void tooManyFilesAreNotRead() throws IOException {
        byte[] pdf =
                made(document -> {
                    COSDictionary[] many = new COSDictionary[CarriedWalk.MOST_FILES + 1];
                    for (int i = 0; i < many.length; i++) {
                        many[i] = file("a" + i, "");
                    }
                    names(document, many);
                });
        assertThat(CarriedFiles.of(pdf, NO_PASSPHRASE)).isInstanceOf(TooMuch.class);
    }

    @Test
    void namesThatLeadBackToThemselvesComeToAnEndAndDeepOnesAreNotFollowed() throws IOException {
        byte[] round =
                made(document -> {
                    COSDictionary tree = names(document, file("one.txt", "One"));
                    tree.setItem(COSName.KIDS, array(tree));
                });
        try (Carried carried = carried(round)) {
            assertThat(carried.files()).hasSize(1);
        }
        byte[] deep =
                made(document -> {
                    COSDictionary node = names(document);
                    for (int i = 0; i < 100; i++) {
                        COSDictionary below = new COSDictionary();
                        node.setItem(COSName.KIDS, array(below));
                        node = below;
                    }
                });
        assertThat(CarriedFiles.of(deep, NO_PASSPHRASE)).isInstanceOf(TooMuch.class);
    }

    @Test
    void aFileThatUnpacksToVeryMuchIsReadAsFarAsWasAllowed() throws IOException {
        byte[] pdf = made(document -> names(document, file("much", " ".repeat(30 << 20))));
        assertThat(pdf.length).isLessThan(1 << 20);
        try (Carried carried = carried(pdf)) {
            CarriedFile much = carried.files().getFirst();
            assertThatThrownBy(() -> much.bytes(1 << 20)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aFilePackedInAnUnusualWayOrMissingIsNotReadAndTheOthersAre() throws IOException {
        byte[] pdf =
                made(document -> {
                    COSDictionary odd = file("odd", "text");
                    stream(odd).setItem(COSName.FILTER, COSName.LZW_DECODE);
                    COSDictionary missing = file("missing", "text");
                    ((COSDictionary) missing.getDictionaryObject(COSName.EF))
                            .setItem(COSName.UF, new COSString("no stream"));
                    names(document, odd, missing, file("sound", "text"));
                });
        try (Carried carried = carried(pdf)) {
            List<CarriedFile> files = carried.files();
            assertThatThrownBy(() -> files.get(0).bytes(99)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> files.get(1).bytes(99)).isInstanceOf(IOException.class);
            assertThat(text(files.get(2))).isEqualTo("text");
        }
    }

    @Test
    void readingStopsWhenTheTimeIsOver() {
        Watched watched = new Watched(new RandomAccessReadBuffer(new byte[9]), Duration.ZERO);
        assertThatThrownBy(watched::read).isInstanceOf(Watched.TooLong.class);
    }

    @Property(tries = 300)
    void aPdfWithAByteChangedIsAnsweredAndNeverThrown(
            @ForAll @IntRange(max = 5_000) int at, @ForAll byte instead) throws IOException {
        byte[] pdf = made(document -> names(document, file("one.txt", "One")));
        pdf[at % pdf.length] = instead;
        if (CarriedFiles.of(pdf, NO_PASSPHRASE) instanceof Carried carried) {
            for (CarriedFile file : carried.files()) {
                readOrRefused(file);
            }
            carried.close();
        }
    }

    private static void readOrRefused(CarriedFile file) {
        try (InputStream in = file.open()) {
            assertThat(in.readAllBytes().length).isLessThan(1 << 20);
        } catch (IOException damaged) {
            assertThat(damaged).isNotNull();
        }
    }

    private static Carried carried(byte[] pdf) {
        return (Carried) CarriedFiles.of(pdf, NO_PASSPHRASE);
    }

    private static String text(CarriedFile file) throws IOException {
        return new String(file.bytes(1_000), ISO_8859_1);
    }

    private static byte[] made(Consumer<PDDocument> how) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            how.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static COSDictionary names(PDDocument document, COSDictionary... files) {
        COSArray pairs = new COSArray();
        for (COSDictionary file : files) {
            pairs.add(new COSString(file.getString(COSName.UF)));
            pairs.add(file);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, pairs);
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.EMBEDDED_FILES, tree);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
        return tree;
    }

    private static void associate(COSDictionary with, COSDictionary file) {
        with.setItem(COSName.getPDFName("AF"), array(file));
    }

    private static void pin(PDPage page, COSDictionary file) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("FileAttachment"));
        annotation.setItem(COSName.FS, file);
        page.getCOSObject().setItem(COSName.ANNOTS, array(annotation));
    }

    private static COSArray array(COSDictionary only) {
        COSArray array = new COSArray();
        array.add(only);
        return array;
    }

    private static COSDictionary file(String name, String content) {
        COSStream stream = new COSStream();
        try (var raw = stream.createRawOutputStream();
                DeflaterOutputStream packed = new DeflaterOutputStream(raw)) {
            packed.write(content.getBytes(ISO_8859_1));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        COSDictionary inside = new COSDictionary();
        inside.setItem(COSName.UF, stream);
        COSDictionary file = new COSDictionary();
        file.setItem(COSName.TYPE, COSName.FILESPEC);
        file.setString(COSName.UF, name);
        file.setItem(COSName.EF, inside);
        return file;
    }

    private static COSStream stream(COSDictionary file) {
        COSDictionary inside = (COSDictionary) file.getDictionaryObject(COSName.EF);
        return (COSStream) inside.getDictionaryObject(COSName.UF);
    }
}

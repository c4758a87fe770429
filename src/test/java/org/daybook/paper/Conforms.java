package org.daybook.paper;

import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file keeps the rules that it claims to keep. */
public final class Conforms {

    private Conforms() {}

    /** A pack: accessible, archival, with the record inside. */
    public static void asPack(byte[] pdf) {
        to(pdf, PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
    }

    /** A return or a report: accessible and archival, nothing inside. */
    public static void asReport(byte[] pdf) {
        to(pdf, PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
    }

    public static void to(byte[] pdf, PDFAFlavour... flavours) {
        VeraGreenfieldFoundryProvider.initialise();
        String failed =
                Arrays.stream(flavours)
                        .map(flavour -> broken(pdf, flavour))
                        .flatMap(List::stream)
                        .collect(Collectors.joining("\n"));
        if (!failed.isEmpty()) {
            fail("These rules are broken:\n" + failed);
        }
    }

    private static List<String> broken(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> sentence(flavour, each))
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new AssertionError("veraPDF cannot read it", e);
        }
    }

    private static String sentence(PDFAFlavour flavour, TestAssertion broken) {
        return flavour
                + " "
                + broken.getRuleId().getClause()
                + "-"
                + broken.getRuleId().getTestNumber()
                + " "
                + broken.getMessage()
                + " at "
                + broken.getLocation().getContext();
    }
}

package org.daybook.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;

/**
 * Writes what draws a page anew: operators that are known to be sound, in balance, without marks of
 * another document's structure. Any other operator, and the page is not taken.
 */
final class SoundContent {

    private static final int DEEPEST = 26;
    private static final int MOST_OPERANDS = 64;

    private static final Set<String> PLAIN =
            Set.of(
                    "b", "B", "b*", "B*", "c", "cm", "d", "f", "F", "f*", "g", "G", "h", "i", "j",
                    "J", "l", "m", "M", "n", "re", "rg", "RG", "s", "S", "sc", "SC", "T*", "Tc",
                    "Td", "TD", "Tj", "TJ", "TL", "Tm", "Tr", "Ts", "Tw", "Tz", "v", "w", "W", "W*",
                    "y", "'", "\"");

    /** What structure or older readers make of it; nothing that is drawn hangs on these. */
    private static final Set<String> LEFT_OUT = Set.of("BMC", "EMC", "MP", "DP", "BX", "EX", "ri");

    private final SoundResources resources;
    private final Steps steps = new Steps();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ContentStreamWriter writer = new ContentStreamWriter(out);
    private int depth;
    private boolean inText;

    SoundContent(SoundResources resources) {
        this.resources = resources;
    }

    byte[] rewrite(byte[] content) throws IOException {
        PDFStreamParser parser = new PDFStreamParser(content);
        List<COSBase> operands = new ArrayList<>();
        for (Object token = parser.parseNextToken();
                token != null;
                token = parser.parseNextToken()) {
            steps.step();
            if (token instanceof Operator operator) {
                operator(operator, operands);
                operands.clear();
            } else if (token instanceof COSBase operand && operands.size() < MOST_OPERANDS) {
                operands.add(operand);
            } else {
                throw new Unsound("operands");
            }
        }
        if (inText) {
            throw new Unsound("letters without an end");
        }
        for (; depth > 0; depth--) {
            writer.writeToken(Operator.getOperator("Q"));
        }
        return out.toByteArray();
    }

    private void operator(Operator operator, List<COSBase> operands) throws IOException {
        String name = operator.getName();
        if (LEFT_OUT.contains(name)) {
            return;
        }
        if (name.equals("BDC")) {
            if (operands.contains(COSName.OC)) {
                throw new Unsound("layers");
            }
            return;
        }
        if (name.equals("Q") && depth == 0) {
            return;
        }
        switch (name) {
            case "BI" -> inline(operator);
            case "q", "Q", "BT", "ET" -> nested(name);
            default -> named(name, operands);
        }
        for (COSBase operand : operands) {
            writer.writeToken(PlainParts.plain(operand));
        }
        writer.writeToken(operator);
    }

    private void nested(String name) throws Unsound {
        switch (name) {
            case "q" -> depth++;
            case "Q" -> depth--;
            default -> {
                if (inText == name.equals("BT")) {
                    throw new Unsound("letters within letters");
                }
                inText = !inText;
            }
        }
        if (depth > DEEPEST) {
            throw new Unsound("too deep");
        }
    }

    private void named(String operator, List<COSBase> operands) throws IOException {
        switch (operator) {
            case "Tf" -> resources.font(first(operands));
            case "Do" -> resources.object(first(operands));
            case "gs" -> resources.state(first(operands));
            case "cs", "CS" -> resources.colourSpace(first(operands));
            case "sh" -> resources.shading(first(operands));
            case "scn", "SCN" -> {
                if (!operands.isEmpty() && operands.getLast() instanceof COSName pattern) {
                    resources.pattern(pattern);
                }
            }
            default -> {
                if (!PLAIN.contains(operator)) {
                    throw new Unsound(operator);
                }
            }
        }
    }

    private static COSName first(List<COSBase> operands) throws Unsound {
        if (!operands.isEmpty() && operands.getFirst() instanceof COSName name) {
            return name;
        }
        throw new Unsound("operands");
    }

    /** A small picture in the middle of the operators: its colours and packing are named there. */
    private void inline(Operator picture) throws IOException {
        COSDictionary from = picture.getImageParameters();
        if (from == null) {
            throw new Unsound("picture");
        }
        picture.setImageParameters(InlinePicture.copy(from, resources));
    }
}

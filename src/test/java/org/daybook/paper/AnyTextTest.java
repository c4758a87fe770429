package org.daybook.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyTextTest {

    private static final String[] WORDS = {
        "Nell",
        "Łódź",
        "Nguyễn",
        "x\u0323\u0301",
        "f\u0301i",
        "أمي",
        "الله",
        "٣٤",
        "שלום",
        "שָׁלוֹם",
        "नमस्ते",
        "ক্ষমা",
        "ਸਤਿ",
        "ગુજરાત",
        "ஸ்ரீ",
        "ไม่เป็นไร",
        "ሰላም",
        "回家",
        "\uD83D\uDE22",
        "\uD83D\uDC69\u200D\uD83D\uDC67",
        "e-mail",
        "(12%)",
        "\u2022",
        "\u00A0",
        "3\u00BD",
        "soft\u00ADhyphen",
        "\u200F",
        "\u0001",
        "[",
        "]",
        "—",
        "𝒜",
        "ﬁ",
        "…",
        "_"
    };

    @Property(tries = 60)
    void anyTextReadsBackAsTyped(@ForAll("texts") String text) throws Exception {
        try (Paper paper = Paper.begin(SamplePack.IMPRINT)) {
            paper.add(new Block.Title("", "Texts", ""), Block.Paragraph.of(text));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            paper.save(out);
            String read = ReadBack.text(out.toByteArray());
            assertThat(read).contains(Wording.clean(text).stripTrailing());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> gap = Arbitraries.of(" ", " ", "", ", ");
        return Arbitraries.of(WORDS)
                .flatMap(word -> gap.map(space -> word + space))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(words -> String.join("", words));
    }
}

package org.daybook.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTextTest {

    private static final List<String> TEXTS =
            List.of(
                    "Zażółć gęślą jaźń, Łódź; țară, învăț, Ștefan; İğdır, Şırnak, ışık",
                    "Nguyễn Thị Hường, Đặng Quốc Việt",
                    "Wren’s “map club” – 9 July, £4.50 · Ωμέγα Жанна",
                    "قالت إنها لا تريد العودة إلى البيت",
                    "היא אמרה שהיא רוצה להישאר",
                    "उसने कहा कि वह घर नहीं जाना चाहती",
                    "সে বলেছে যে সে বাড়ি যেতে চায় না",
                    "ਉਸਨੇ ਕਿਹਾ ਕਿ ਉਹ ਘਰ ਨਹੀਂ ਜਾਣਾ ਚਾਹੁੰਦੀ",
                    "તેણે કહ્યું કે તે ઘરે જવા માંગતી નથી",
                    "அவள் வீட்டிற்கு போக விரும்பவில்லை",
                    "เธอบอกว่าไม่อยากกลับบ้าน",
                    "ወደ ቤት መሄድ አልፈልግም አለች",
                    "她说她不想回家。家に帰りたくない",
                    "Text from Nell: 👩‍👧 sad 😢 today",
                    "She wrote: أريد أمي (mum) 12 times, then שלום.");

    @Test
    void everyScriptIsDrawnAndKeepsTheRules() throws Exception {
        byte[] pdf = pdf(TEXTS);
        Files.write(Path.of("target", "sample-scripts.pdf"), pdf);
        Conforms.asReport(pdf);
    }

    @Test
    void textReadBackIsTheTextWritten() throws Exception {
        String read = ReadBack.text(pdf(TEXTS));
        assertThat(TEXTS).allSatisfy(text -> assertThat(read).contains(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\u0301\u0323 marks", "soft\u00ADhyphen", "a\u200Db", "\uD800 lone"})
    void oddCharactersAreNotLost(String text) throws Exception {
        assertThat(ReadBack.text(pdf(List.of(text)))).contains(Wording.clean(text));
    }

    private static byte[] pdf(List<String> texts) throws Exception {
        try (Paper paper = Paper.begin(SamplePack.IMPRINT)) {
            paper.add(new Block.Title("", "Texts", ""));
            for (String text : texts) {
                paper.add(Block.Paragraph.of(Words.of(text).strong("  " + text)));
            }
            for (String text : texts) {
                paper.add(Block.ChildsWords.of(text, ""));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            paper.save(out);
            return out.toByteArray();
        }
    }
}

package org.daybook.paper;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PaperTest {

    @Test
    void aPackKeepsTheRulesOfAccessibleAndArchivalFiles() throws Exception {
        byte[] pdf = SamplePack.bytes();
        Files.write(Path.of("target", "sample-pack.pdf"), pdf);
        Conforms.asPack(pdf);
    }
}

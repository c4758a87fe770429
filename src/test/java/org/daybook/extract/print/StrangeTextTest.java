package org.daybook.extract.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.FollowUpId;
import org.daybook.casework.Alert;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.Professional;
import org.daybook.casework.Stamp;
import org.daybook.casework.Standing;
import org.daybook.casework.StatusKind;
import org.daybook.children.ChildLink;
import org.daybook.children.LinkKind;
import org.daybook.chronology.When;
import org.daybook.extract.ChildsFile;
import org.daybook.extract.ExtractContents;
import org.daybook.extract.Request;
import org.daybook.extract.Request.Form;
import org.daybook.extract.WrensFile;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.Line;
import org.daybook.followup.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was typed beside the entries, the paper is made. */
class StrangeTextTest {

    private static final Instant NOW = Instant.parse("2026-11-23T16:05:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Stamp STAMP = new Stamp(NOW, WrensFile.LEAD);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u05e9\u05dc\u05d5\u05dd \u202eabc\u202c \u0627\u0644",
                "\ud83d\ude00\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
                "\ud83d",
                "e\u0301\u0323\u0336\u0301",
                "a\tb\u0000c\u0007d\u2028e\r\nf\u0085g",
                "\u4e2d\u6587 \uffff \ufdd0",
                "=1+1 <b>&amp;</b> %s %n {0}",
            })
    void isPrinted(String text) throws IOException {
        for (Form form : Form.values()) {
            assertThat(print(form, text)).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void isPrintedWhenItIsOneLongWord(Form form) throws IOException {
        assertThat(print(form, "w".repeat(20_000))).isPositive();
    }

    private static int print(Form form, String text) throws IOException {
        ExtractContents contents =
                ExtractContents.of(
                        new ExtractContents.Making(text, text, text, NOW, text),
                        Request.everything(form, text + ".", text + "."),
                        ChildsFile.of(records(text), DAY, WrensFile::initials),
                        List.of());
        return new ExtractPaper().print(contents, new ByteArrayOutputStream());
    }

    private static ChildsFile.Records records(String text) {
        ChildsFile.Records some = WrensFile.records(List.of());
        return new ChildsFile.Records(
                some.child(),
                some.entries(),
                standing(text),
                new ChildsFile.Team(text, text),
                List.of(link(text)),
                List.of(followUp(text)),
                Map.of());
    }

    private static Standing standing(String text) {
        return new Standing(
                WrensFile.WREN,
                List.of(
                        new ChildStatus(
                                new ChildStatus.Id(new UUID(1, 1)),
                                WrensFile.WREN,
                                StatusKind.OTHER,
                                text,
                                Optional.empty(),
                                text,
                                Optional.of(new ChildStatus.End(Optional.empty(), text)),
                                STAMP,
                                Optional.empty())),
                List.of(
                        new Professional(
                                new Professional.Id(new UUID(1, 2)),
                                WrensFile.WREN,
                                text,
                                text,
                                text,
                                text,
                                text,
                                Optional.empty(),
                                Optional.empty(),
                                STAMP)),
                List.of(
                        new Alert(
                                new Alert.Id(new UUID(1, 3)),
                                WrensFile.WREN,
                                text,
                                DAY,
                                Optional.empty(),
                                STAMP)),
                List.of(),
                List.of());
    }

    private static ChildLink link(String text) {
        return new ChildLink(
                new ChildLink.Id(new UUID(1, 4)),
                WrensFile.WREN,
                Optional.empty(),
                LinkKind.SIBLING,
                text,
                text,
                text,
                text,
                NOW,
                WrensFile.LEAD,
                Optional.empty());
    }

    private static FollowUp followUp(String text) {
        return new FollowUp(
                new FollowUpId(new UUID(1, 5)),
                FollowUpKind.REFERRAL,
                List.of(WrensFile.WREN),
                Optional.empty(),
                text,
                text,
                DAY,
                When.on(DAY, text),
                List.of(
                        new Line(
                                1,
                                Step.NOTE,
                                DAY,
                                text,
                                text,
                                Optional.empty(),
                                text,
                                When.on(DAY, text),
                                NOW,
                                text)),
                NOW,
                text);
    }
}

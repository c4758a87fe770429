package org.daybook.retention.print;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.paper.Block.Fact;
import org.daybook.paper.Block.Facts;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Block.PenLines;
import org.daybook.paper.Block.Title;
import org.daybook.paper.Imprint;
import org.daybook.paper.Paper;
import org.daybook.paper.Words;
import org.daybook.retention.CertificatePress;
import org.daybook.retention.Destruction;

/** The certificate: what was destroyed, when, by which rule, by whom, and what stays. */
public final class CertificatePaper implements CertificatePress {

    private static final String MARKING = "CONFIDENTIAL: CERTIFICATE OF DESTRUCTION";

    @Override
    public int print(Destruction one, String school, OutputStream out) throws IOException {
        try (Paper paper = Paper.begin(imprint(one, school))) {
            paper.add(
                    new Title(
                            "Certificate of destruction",
                            one.number().toString(),
                            school + "  ·  " + Days.letter(at(one.destroyedAt()).toLocalDate())),
                    Paragraph.of(
                            "One child protection file was destroyed. It cannot be read or brought"
                                    + " back from the records in Daybook."),
                    new Facts(facts(one)));
            paper.add(
                    Paragraph.quiet(
                            "Papers that were printed and files that were sent or saved elsewhere"
                                    + " are not reached by this."),
                    PenLines.of(
                            "Authorised: signature and date", "Second person: signature and date"));
            return paper.save(out);
        }
    }

    private static Fact lines(String label, String text) {
        return new Fact(label, text.lines().map(Words::of).toList());
    }

    private static List<Fact> facts(Destruction one) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Whose file", whose(one.whose())));
        if (!one.moved().isEmpty()) {
            facts.add(Fact.of("Where it went", one.moved()));
        }
        facts.add(Fact.of("By which rule", one.rule()));
        facts.add(Fact.of("Why now", one.reason()));
        facts.add(Fact.of("What went", one.held()));
        if (!one.stayed().isEmpty()) {
            facts.add(lines("What stays", one.stayed()));
        }
        facts.add(
                lines(
                        "Safe copies that held it on that day",
                        one.copies().isEmpty()
                                ? "None was known of."
                                : one.copies() + "\nThe lead removes them."));
        facts.add(Fact.of("Destroyed", moment(one.destroyedAt())));
        facts.add(
                Fact.of(
                        "Off this computer",
                        one.finishedAt()
                                .map(CertificatePaper::moment)
                                .orElse("Not finished yet; Daybook goes on when it is unlocked")));
        facts.add(Fact.of("Authorised by", one.authorisedBy()));
        facts.add(Fact.of("Second person", one.witnessedBy()));
        return facts;
    }

    private static String whose(Destruction.Whose whose) {
        return Stream.of(
                        "Initials " + whose.initials(),
                        whose.born().map(day -> "born " + Days.letter(day)).orElse(""),
                        whose.upn().isEmpty() ? "" : "UPN " + whose.upn(),
                        whose.left().map(day -> "left " + Days.letter(day)).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Imprint imprint(Destruction one, String school) {
        return new Imprint(
                "Certificate of destruction " + one.number(),
                one.id(),
                one.finishedAt().orElse(one.destroyedAt()),
                MARKING,
                "Keep with the register of destroyed files",
                "",
                one.number() + ", " + school);
    }

    private static String moment(Instant instant) {
        ZonedDateTime at = at(instant);
        return Days.letter(at.toLocalDate()) + " at " + Days.time(at.toLocalTime());
    }

    private static ZonedDateTime at(Instant instant) {
        return instant.atZone(School.ZONE);
    }
}

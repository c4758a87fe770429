package org.daybook.extract.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.casework.Alert;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.Professional;
import org.daybook.casework.RoughDay;
import org.daybook.extract.ChildsFile;
import org.daybook.paper.Block;
import org.daybook.paper.Block.Fact;
import org.daybook.paper.Block.Facts;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Block.Marked;
import org.daybook.paper.Block.MarkedList;
import org.daybook.paper.Block.Notice;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Block.Shape;
import org.daybook.paper.Paper;
import org.daybook.paper.Words;

/** What holds for the child and what has been: statuses, alerts, and who works with it. */
public final class StandingPart {

    private final ChildsFile file;
    private final LocalDate today;
    private final boolean before;

    private StandingPart(ChildsFile file, LocalDate today, boolean before) {
        this.file = file;
        this.today = today;
        this.before = before;
    }

    public StandingPart(ChildsFile file, LocalDate today) {
        this(file, today, true);
    }

    /** Without those who worked with the child before; who leads stands beside the maker. */
    static StandingPart forAMeeting(ChildsFile file, LocalDate today) {
        return new StandingPart(file, today, false);
    }

    public void on(Paper paper, Heading heading) {
        paper.add(heading);
        List<Marked> statuses = statuses();
        paper.add(
                statuses.isEmpty()
                        ? Paragraph.of("No status is recorded, now or before.")
                        : new MarkedList(statuses));
        alerts().forEach(paper::add);
        List<Fact> people = people();
        if (!people.isEmpty()) {
            paper.add(new Facts(people));
        }
    }

    /** In force first, then those that have ended; those struck out as wrong are not said. */
    private List<Marked> statuses() {
        return Stream.concat(
                        file.standing().now().stream()
                                .map(status -> new Marked(Shape.IN_FORCE, words(status))),
                        file.standing().before().stream()
                                .map(status -> new Marked(Shape.ENDED, words(status))))
                .toList();
    }

    private static Words words(ChildStatus status) {
        String note =
                Stream.of(status.note(), status.end().map(ChildStatus.End::note).orElse(""))
                        .filter(part -> !part.isBlank())
                        .map(Says::sentence)
                        .collect(Collectors.joining(" "));
        Words words = status.inForce() ? Words.ofStrong(status.words()) : Words.of(status.words());
        words = words.then(days(status));
        return note.isEmpty() ? words : words.quiet(" " + note);
    }

    /** ", since 12 Mar 2026."; ", ended: Feb 2021 to 2023.". */
    private static String days(ChildStatus status) {
        String began = status.began().map(RoughDay::words).orElse("");
        if (status.inForce()) {
            return began.isEmpty()
                    ? ", in force; its beginning is not known."
                    : ", since " + began + ".";
        }
        String ended =
                status.end()
                        .flatMap(ChildStatus.End::on)
                        .map(RoughDay::words)
                        .orElse("day not known");
        return began.isEmpty()
                ? ", ended " + ended + "."
                : ", " + began + " to " + ended + ", ended.";
    }

    private List<Block> alerts() {
        List<Alert> alerts = file.standing().alertsInForce();
        if (alerts.isEmpty()) {
            return List.of();
        }
        List<Block> box = new ArrayList<>();
        box.add(Paragraph.topic(alerts.size() == 1 ? "Alert" : "Alerts"));
        alerts.forEach(alert ->
                box.add(
                        Paragraph.of(
                                Words.of(Says.sentence(alert.words()))
                                        .quiet(" Since " + Days.typed(alert.beganOn()) + "."))));
        return List.of(new Notice(box));
    }

    private List<Fact> people() {
        List<Fact> facts = new ArrayList<>();
        file.standing().professionals(today).forEach(one -> facts.add(fact(one)));
        String earlier =
                file.standing().professionals().stream()
                        .filter(one -> before && !one.worksWithTheChild(today))
                        .map(StandingPart::before)
                        .collect(Collectors.joining("; "));
        if (!earlier.isEmpty()) {
            facts.add(Fact.of("Before", earlier + "."));
        }
        String here = team(file.team());
        if (before && !here.isEmpty()) {
            facts.add(Fact.of("At this school", here + "."));
        }
        return facts;
    }

    /** "Mrs Ruth Marlow, lead; Mr Joel Fenn, deputy"; empty where nobody is named. */
    static String team(ChildsFile.Team team) {
        return Stream.of(named(team.lead(), "lead"), named(team.deputy(), "deputy"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String named(String name, String duty) {
        return name.isEmpty() ? "" : name + ", " + duty;
    }

    private static Fact fact(Professional one) {
        String name = one.name().isEmpty() ? "Name not known" : one.name();
        String reach =
                Stream.of(one.agency(), one.phone(), one.email())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        Words words = Words.ofStrong(name);
        return Fact.of(
                one.role().isEmpty() ? "Professional" : one.role(),
                reach.isEmpty() ? words : words.then(", " + reach));
    }

    private static String before(Professional one) {
        String until = one.endedOn().map(day -> ", until " + Days.typed(day)).orElse("");
        String name = one.name().isEmpty() ? "name not known" : one.name();
        return name + ", " + Says.lower(one.role()) + until;
    }
}

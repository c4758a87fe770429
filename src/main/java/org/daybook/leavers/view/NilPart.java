package org.daybook.leavers.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.daybook.children.Child;
import org.daybook.desk.Card;
import org.daybook.desk.DeedForm;
import org.daybook.desk.FactRow;
import org.daybook.desk.Mark;
import org.daybook.desk.Rows;
import org.daybook.desk.Texts;
import org.daybook.leavers.LeaverWords;
import org.daybook.leavers.RunLine;
import org.daybook.leavers.RunStanding;
import org.daybook.transfer.Receiver;
import org.jspecify.annotations.Nullable;

/** Leavers without a record: each school is told so, and that is written down once a school. */
final class NilPart extends Card {

    private final LeaversModel model;
    private final Rows rows = new Rows();

    NilPart(LeaversModel model) {
        this.model = model;
        setId("nil-returns");
        getChildren()
                .addAll(
                        Texts.section("No record: tell their schools"),
                        Texts.second(
                                "Nothing is written down here about these children, so no file"
                                        + " moves. Their new lead should hear that from you."),
                        rows);
        model.standingProperty().subscribe(this::show);
    }

    private void show(@Nullable RunStanding now) {
        boolean any = now != null && now.run().movedAt().isPresent() && !now.nilToTell().isEmpty();
        setVisible(any);
        setManaged(any);
        rows.show(
                any && now != null
                        ? now.nilBySchool().entrySet().stream()
                                .map(school -> row(now, school.getKey(), school.getValue()))
                                .toList()
                        : List.<Node>of());
    }

    private FactRow row(RunStanding now, String school, List<RunLine> leavers) {
        String lead =
                leavers.stream()
                        .flatMap(line -> line.leaver().to().stream())
                        .map(Receiver::lead)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse("");
        String names =
                leavers.stream()
                        .map(RunLine::child)
                        .map(Child::name)
                        .collect(Collectors.joining(", "));
        return new FactRow(
                        Mark.Shape.OPEN,
                        "to tell",
                        Texts.strong(school + ", " + LeaverWords.children(leavers.size())))
                .saying(names)
                .deed("They were told", nilId(school), close -> form(now, school, lead, close));
    }

    /** The school's name without what an id may not hold. */
    private static String nilId(String school) {
        return "nil-" + school.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private DeedForm form(RunStanding now, String school, String lead, Runnable close) {
        NilFormModel answers = model.nilForm(now, school, lead);
        DeedForm form = new DeedForm(answers, "Write it down", close);
        return form.laid(
                form.ask()
                        .text("nil-whom", "Whom did you tell?", answers.whom())
                        .hint("Their safeguarding lead, by name"),
                form.ask()
                        .text("nil-how", "How, and when?", answers.how())
                        .hint("By phone on 14 July"));
    }
}

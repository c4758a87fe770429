package org.daybook.leavers.view;

import java.time.LocalDate;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.base.DayText;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Flow;
import org.daybook.desk.Form;
import org.daybook.desk.Question;
import org.daybook.desk.Rows;
import org.daybook.desk.Texts;
import org.daybook.leavers.LeaverRun;
import org.daybook.leavers.LeaverWords;
import org.daybook.transfer.Basis;

/** Which year group leaves and when; and the lists of earlier summers. */
final class BeginListPart extends VBox {

    private final LeaversModel model;
    private final BeginListModel beginning;
    private final Form form;
    private final Rows earlier = new Rows();
    private final Card before = Card.titled("Earlier lists", earlier);

    BeginListPart(LeaversModel model) {
        this.model = model;
        this.beginning = model.beginning();
        this.form = new Form(beginning.problems());
        getStyleClass().add("begin-list");
        getChildren().addAll(questions(), before);
        model.ended().addListener((ListChangeListener<LeaverRun>) _ -> showEarlier());
        showEarlier();
        beginning
                .working()
                .subscribe((was, is) -> {
                    if (was && !is && !beginning.problems().isEmpty()) {
                        form.focusFirstProblem();
                    }
                });
    }

    private Node questions() {
        Label many = Texts.small("");
        beginning.yearGroup().subscribe(year -> many.setText(beginning.counted(year)));
        Question year =
                form.choice(
                                "year-group",
                                "Which year group leaves?",
                                beginning.yearGroup(),
                                beginning.years(),
                                words -> words)
                        .under(many);
        Question last =
                form.day(
                        "leaving-on",
                        "Their last day here",
                        beginning.leavingOn(),
                        model.around().clock(),
                        DayText.Sense.EITHER);
        Question basis =
                form.chips(
                        "basis",
                        "The days for sending count from",
                        beginning.basis(),
                        BeginListModel.BASES,
                        BeginListPart::inWords);
        Question basisOn =
                form.day(
                        "basis-on",
                        "The first day of term at the next school",
                        beginning.basisOn(),
                        model.around().clock(),
                        DayText.Sense.EITHER);
        beginning
                .basis()
                .subscribe(chosen -> {
                    basisOn.setVisible(chosen != Basis.LEFT);
                    basisOn.setManaged(chosen != Basis.LEFT);
                });
        Button list = Buttons.main("List the leavers", beginning::record);
        list.setId("list-leavers");
        list.disableProperty().bind(beginning.working());
        Card card =
                Card.titled(
                        "A year group that leaves together",
                        Texts.second(
                                "List them, say where each goes or read that from a CSV file, begin"
                                        + " all transfers in one step, and save all packs into a"
                                        + " folder. You can stop at any point and go on later."),
                        form.of(Columns.fields(year, last), basis, basisOn),
                        new Flow(list));
        card.setId("begin-list");
        return card;
    }

    private static String inWords(Basis basis) {
        String words = basis.words();
        return words.substring(0, 1).toUpperCase(School.LOCALE) + words.substring(1);
    }

    private void showEarlier() {
        before.setVisible(!model.ended().isEmpty());
        before.setManaged(!model.ended().isEmpty());
        earlier.show(model.ended().stream().map(BeginListPart::row).toList());
    }

    private static Node row(LeaverRun run) {
        long moved = run.leavers().stream().filter(leaver -> leaver.transfer().isPresent()).count();
        LocalDate put = LocalDate.ofInstant(run.endedAt().orElse(run.begunAt()), School.ZONE);
        return new VBox(
                Texts.strong(run.yearGroup() + ", last day " + Days.full(run.leavingOn())),
                Texts.small(
                        "%s, %s. Put away on %s."
                                .formatted(
                                        LeaverWords.children(run.leavers().size()),
                                        LeaverWords.transfers((int) moved),
                                        Days.full(put))));
    }
}

package org.daybook.retention.view;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.DeedForm;
import org.daybook.desk.EmptyState;
import org.daybook.desk.FactRow;
import org.daybook.desk.FactsCard;
import org.daybook.desk.FileChoice;
import org.daybook.desk.FileRow;
import org.daybook.desk.FilterChips;
import org.daybook.desk.Mark;
import org.daybook.desk.Page;
import org.daybook.desk.Rows;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.daybook.retention.Destruction;
import org.daybook.retention.RetentionRules;
import org.daybook.retention.SaveCertificate;
import org.daybook.retention.view.KeptFilesModel.Facts;
import org.daybook.retention.view.KeptLine.Pressing;
import org.daybook.retention.view.KeptLine.Shown;

/** Files of those who have left: what is to be looked at, what is kept, what was destroyed. */
public final class KeptFilesPage implements Page {

    /** More than this nobody reads at once; the rest comes with one press. */
    private static final int AT_ONCE = 60;

    private final KeptFilesModel model;
    private final Sheet sheet = new Sheet("Kept files");
    private final VBox list = new VBox();
    private final FactsCard rules;
    private int laid = AT_ONCE;

    public KeptFilesPage(KeptFilesModel model) {
        this.model = model;
        this.rules =
                new FactsCard(
                        "How long files are kept", "Change this", "change-rules", this::rulesForm);
        rules.setId("retention-rules");
        list.setId("kept-files");
        sheet.belongsTo("Transfers").actions(Texts.receipt(model.receipt()));
        sheet.saying().textProperty().bind(model.saying());
        model.facts().subscribe(_ -> again());
        model.shown().subscribe(_ -> again());
    }

    @Override
    public String title() {
        return "Kept files";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.refresh();
        sheet.focusOn("kept-filter");
    }

    private void again() {
        laid = AT_ONCE;
        Facts facts = model.facts().get();
        FilterChips<Shown> filter =
                new FilterChips<>(
                        model.shown(),
                        List.of(Shown.values()),
                        shown -> shown.words() + " (" + facts.many(shown) + ")");
        filter.setId("kept-filter");
        lay(facts);
        rules.show(rulesInWords(facts.rules()), "");
        sheet.content(filter, list, rules);
    }

    private void lay(Facts facts) {
        Shown shown = model.shown().get();
        List<Node> rows =
                shown == Shown.DESTROYED
                        ? IntStream.range(0, facts.destroyed().size())
                                .mapToObj(at -> destroyed(facts.destroyed().get(at), at + 1))
                                .toList()
                        : facts.lines().stream()
                                .filter(line -> line.group() == shown)
                                .map(this::row)
                                .toList();
        if (rows.isEmpty()) {
            list.getChildren().setAll(new EmptyState(none(shown)));
            return;
        }
        list.getChildren()
                .setAll(new Card(new Rows(rows.stream().limit(laid).toArray(Node[]::new))));
        if (rows.size() > laid) {
            Button more =
                    Buttons.outlined(
                            "Show the other " + (rows.size() - laid),
                            () -> {
                                laid = rows.size();
                                lay(facts);
                            });
            more.setId("more-kept");
            list.getChildren().add(more);
        }
    }

    private static String none(Shown shown) {
        return switch (shown) {
            case TO_LOOK_AT -> "No file is to be looked at today.";
            case UNDECIDED ->
                    "Everybody who has left with a file has a decision about the copy that is kept"
                            + " here.";
            case KEPT -> "No copy of a file that has moved is kept.";
            case DESTROYED -> "No file has been destroyed here.";
        };
    }

    private Node row(KeptLine line) {
        Runnable open = () -> model.open(line.child());
        return new FileRow(
                        new FileRow.Face(
                                shape(line.pressing()),
                                line.name(),
                                line.leftAndBorn(),
                                line.decision(),
                                line.why(),
                                line.how(),
                                line.since(),
                                line.group() == Shown.UNDECIDED ? "Decide" : "Look at it"),
                        open,
                        open)
                .named("look-at-kept");
    }

    private static Mark.Shape shape(Pressing pressing) {
        return switch (pressing) {
            case LATE -> Mark.Shape.LATE;
            case NOW -> Mark.Shape.DUE_SOON;
            case NOT_KNOWN -> Mark.Shape.NOT_KNOWN;
            case QUIET -> Mark.Shape.OPEN;
        };
    }

    private Node destroyed(Destruction one, int number) {
        ZonedDateTime at = one.destroyedAt().atZone(School.ZONE);
        FactRow row =
                new FactRow(
                                one.isFinished() ? Mark.Shape.ENDED : Mark.Shape.LATE,
                                one.isFinished() ? "destroyed" : "not finished",
                                Texts.strong(
                                        one.number()
                                                + ", "
                                                + one.whose().initials()
                                                + one.whose()
                                                        .born()
                                                        .map(day -> ", born " + Days.typed(day))
                                                        .orElse("")))
                        .saying(
                                "Destroyed "
                                        + Days.full(at.toLocalDate())
                                        + " by "
                                        + one.authorisedBy()
                                        + ", with "
                                        + one.witnessedBy()
                                        + ". "
                                        + one.reason());
        if (!one.isFinished()) {
            row.warning(
                    Mark.Shape.LATE,
                    "Something of it may still lie on the disk. Lock Daybook and unlock it again.");
        }
        return row.act("Save the certificate", "save-certificate-" + number, () -> save(one));
    }

    private void save(Destruction one) {
        model.around()
                .files()
                .saveFile(
                        sheet,
                        "Save the certificate",
                        SaveCertificate.fileName(one),
                        FileChoice.Kind.PDF)
                .ifPresent(target -> model.save(one, target));
    }

    private static List<Node> rulesInWords(RetentionRules rules) {
        return List.of(
                new FactRow(
                                Mark.Shape.DECISION,
                                "",
                                Texts.strong(
                                        "A file is kept until "
                                                + rules.years()
                                                + " years after the birth of the child."))
                        .saying(
                                "Under the child sexual abuse inquiry "
                                        + rules.inquiryYears()
                                        + " years. A kept copy is looked at again after "
                                        + (rules.lookAgain() == 1
                                                ? "1 year"
                                                : rules.lookAgain() + " years")
                                        + ", unless another day is set."));
    }

    private DeedForm rulesForm(Runnable close) {
        RetentionForm form = model.rulesForm();
        DeedForm laidOut = new DeedForm(form, "Keep this", close);
        return laidOut.laid(
                Columns.fields(
                        laidOut.ask()
                                .text(
                                        RetentionRules.YEARS,
                                        "Years from birth",
                                        form.text(RetentionRules.YEARS)),
                        laidOut.ask()
                                .text(
                                        RetentionRules.INQUIRY_YEARS,
                                        "Years under the inquiry",
                                        form.text(RetentionRules.INQUIRY_YEARS)),
                        laidOut.ask()
                                .text(
                                        RetentionRules.LOOK_AGAIN,
                                        "Look again after how many years?",
                                        form.text(RetentionRules.LOOK_AGAIN))));
    }
}

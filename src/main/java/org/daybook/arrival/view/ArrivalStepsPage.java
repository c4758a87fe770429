package org.daybook.arrival.view;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.daybook.arrival.ArrivalStep;
import org.daybook.desk.Buttons;
import org.daybook.desk.ClockBand;
import org.daybook.desk.Columns;
import org.daybook.desk.DeedForm;
import org.daybook.desk.LogCard;
import org.daybook.desk.Page;
import org.daybook.desk.Sheet;
import org.daybook.desk.StepFace;
import org.daybook.desk.StepsCard;
import org.daybook.desk.Texts;
import org.jspecify.annotations.Nullable;

/** One file in: what is due, its steps, what came of it, its log. */
public final class ArrivalStepsPage implements Page {

    private final ArrivalStepsModel model;
    private final Clock clock;
    private final Sheet sheet = new Sheet("");
    private final VBox band = new VBox();
    private final VBox left = new VBox();
    private final VBox right = new VBox();

    public ArrivalStepsPage(ArrivalStepsModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
        Stylesheet.on(sheet);
        left.getStyleClass().add("card-column");
        right.getStyleClass().add("card-column");
        Button file = Buttons.outlined("Open the child\u2019s file", model::openFile);
        file.setId("open-file");
        Button all = Buttons.outlined("All files in", model::all);
        all.setId("all-files-in");
        sheet.belongsTo("Transfers, files in")
                .actions(file, all)
                .content(band, Columns.of(24, left, right));
        model.faceProperty().subscribe(this::show);
        model.openedProperty().subscribe((_, _) -> show(model.faceProperty().get()));
    }

    /** Names no child: it stands in the window's title. */
    @Override
    public String title() {
        return "A file in";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.refresh();
    }

    private void show(@Nullable ArrivalFace face) {
        if (face == null) {
            return;
        }
        Opened opened = model.openedProperty().get();
        sheet.title().setText(face.title());
        sheet.saying(face.saying());
        band.getChildren().setAll(clock(face));
        StepsCard<ArrivalStep> steps =
                new StepsCard<>(face.steps(), openedOnTheWay(face, opened), deeds(face));
        OtherDeeds others = new OtherDeeds(model, face, opened, this::form);
        LogCard log = log(face, opened);
        left.getChildren().setAll(steps, others);
        right.getChildren().setAll(new CameCard(face.arrival(), model::openFile));
        if (!face.arrival().measures().isEmpty()) {
            right.getChildren().add(CameCard.inPlace(face.arrival()));
        }
        right.getChildren().add(log);
        Platform.runLater(() -> focus(opened, steps, others, log));
    }

    private static ClockBand clock(ArrivalFace face) {
        Node[] also = face.also().stream().map(Texts::small).toArray(Node[]::new);
        return new ClockBand(face.clock(), also);
    }

    private static Optional<ArrivalStep> openedOnTheWay(ArrivalFace face, Opened opened) {
        boolean closing = face.next().equals(Optional.of(ArrivalStep.CLOSED));
        return switch (opened) {
            case Opened.OfStep(ArrivalStep step) when face.arrival().way().contains(step) ->
                    Optional.of(step);
            case Opened.OfEnding() when closing -> Optional.of(ArrivalStep.CLOSED);
            default -> Optional.empty();
        };
    }

    private StepsCard.Deeds<ArrivalStep> deeds(ArrivalFace face) {
        return new StepsCard.Deeds<>() {
            @Override
            public void ask(ArrivalStep step) {
                model.ask(step);
            }

            @Override
            public Node form(StepFace<ArrivalStep> step) {
                return step.step() == ArrivalStep.CLOSED
                        ? EndingForm.of(model)
                        : ArrivalStepsPage.this.form(step.step());
            }

            @Override
            public List<? extends Node> beside(ArrivalStep step) {
                return ArrivalStepsPage.this.beside(face, step);
            }
        };
    }

    /** While the file is awaited: what is due meanwhile, or their word that there is none. */
    private List<Node> beside(ArrivalFace face, ArrivalStep step) {
        List<Node> buttons = new ArrayList<>();
        if (step == ArrivalStep.RECEIVED) {
            Button pack = Buttons.outlined("Import a Daybook pack", model::importPack);
            pack.setId("import-pack");
            buttons.add(pack);
            face.due()
                    .filter(due -> due != ArrivalStep.RECEIVED)
                    .ifPresent(due -> buttons.add(beside(due)));
            buttons.add(beside(ArrivalStep.NIL_RETURN));
        }
        return buttons;
    }

    private Button beside(ArrivalStep step) {
        Button button = Buttons.outlined(StepWords.deed(step), () -> model.ask(step));
        button.setId(OtherDeeds.id("next-step", step));
        return button;
    }

    private DeedForm form(ArrivalStep step) {
        return StepForm.of(model.form(step), clock, staff(), model::close);
    }

    private List<String> staff() {
        ArrivalFace face = model.faceProperty().get();
        return face == null ? List.of() : face.staff();
    }

    private LogCard log(ArrivalFace face, Opened opened) {
        Optional<DeedForm> form =
                opened.equals(new Opened.OfStep(ArrivalStep.NOTE))
                        ? Optional.of(form(ArrivalStep.NOTE))
                        : Optional.empty();
        return new LogCard(
                "Contact and chase log", face.log(), () -> model.ask(ArrivalStep.NOTE), form);
    }

    /** The next deed has the focus, and the page still begins with whose file it is. */
    private void focus(
            Opened opened, StepsCard<ArrivalStep> steps, OtherDeeds others, LogCard log) {
        if (opened.equals(new Opened.OfStep(ArrivalStep.NOTE))) {
            log.focusForm();
        } else if (!others.focusForm()) {
            steps.focusNext();
            if (opened instanceof Opened.Nothing) {
                sheet.show(sheet.title());
            }
        }
    }
}

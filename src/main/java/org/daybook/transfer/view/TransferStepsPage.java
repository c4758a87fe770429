package org.daybook.transfer.view;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.ClockBand;
import org.daybook.desk.Columns;
import org.daybook.desk.DeedForm;
import org.daybook.desk.LogCard;
import org.daybook.desk.Page;
import org.daybook.desk.Part;
import org.daybook.desk.Sheet;
import org.daybook.desk.StepFace;
import org.daybook.desk.StepsCard;
import org.daybook.desk.Texts;
import org.daybook.transfer.Event;
import org.daybook.transfer.LineKind;
import org.daybook.transfer.Step;
import org.daybook.transfer.view.TransferFace.HeadlineFace;
import org.daybook.transfer.view.TransferParts.PackParts;
import org.jspecify.annotations.Nullable;

/** One file on its way: clock, steps, receipt and log, and what the room of packs lends. */
public final class TransferStepsPage implements Page {

    private final TransferStepsModel model;
    private final Clock clock;
    private final Sheet sheet = new Sheet("");
    private final PackParts pack;
    private final Part kept;
    private final VBox band = new VBox();
    private final VBox left = new VBox();
    private final VBox middle = new VBox();

    /** The form that lies open: it outlives a fresh look at the file, with what was typed. */
    private @Nullable Node open;

    /**
     * @param kept whether a copy is kept here once the file has gone
     */
    public TransferStepsPage(TransferStepsModel model, PackParts pack, Part kept, Clock clock) {
        this.model = model;
        this.kept = kept;
        left.getStyleClass().add("card-column");
        this.clock = clock;
        this.pack = pack;
        Stylesheet.on(sheet);
        band.getStyleClass().add("card-column");
        middle.getStyleClass().add("card-column");
        sheet.belongsTo("Transfers, files out")
                .content(band, Columns.of(22, left, middle, pack.card().node()));
        model.faceProperty().subscribe(this::show);
        model.openedProperty()
                .subscribe((_, _) -> {
                    open = null;
                    show(model.faceProperty().get());
                });
        model.whyProperty().subscribe((_, _) -> show(model.faceProperty().get()));
        model.whenChanged(this::refreshPack);
        pack.card().whenChanged(model::refresh);
        pack.dayOne().whenChanged(model::refresh);
    }

    /** Names no child: it stands in the window's title. */
    @Override
    public String title() {
        return "A file on its way";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.refresh();
        refreshPack();
        kept.refresh();
    }

    private void refreshPack() {
        pack.card().refresh();
        pack.dayOne().refresh();
    }

    private void show(@Nullable TransferFace face) {
        if (face == null) {
            return;
        }
        sheet.title().setText(face.title());
        sheet.saying(face.saying());
        sheet.actions(actions(face));
        List<Runnable> focus = new ArrayList<>();
        showBand(face, focus);
        StepsCard<LineKind> steps = steps(face);
        left.getChildren().setAll(steps, kept.node());
        showMiddle(face, focus);
        Platform.runLater(() -> {
            if (!focus.isEmpty()) {
                focus.getFirst().run();
            } else if (opened().equals(new Opened.Nothing())) {
                focusWithoutMoving(steps);
            } else {
                steps.focusNext();
            }
        });
    }

    /** The next deed has the focus, and the page still begins with whose file it is. */
    private void focusWithoutMoving(StepsCard<LineKind> steps) {
        steps.focusNext();
        sheet.show(sheet.title());
    }

    private Node[] actions(TransferFace face) {
        Button child = Buttons.text("The child’s file", () -> model.child(face));
        child.setId("to-child");
        if (face.transfer().hasEnded()) {
            return new Node[] {
                child, action("reopen-transfer", "Take it up again...", new Opened.OfReopening())
            };
        }
        return new Node[] {
            child,
            action("change-destination", "Change where it goes...", new Opened.OfDestination()),
            action("move-date", "Move the date, or pause...", new Opened.OfDate())
        };
    }

    private Button action(String id, String words, Opened form) {
        Button button = Buttons.outlined(words, () -> model.open(form));
        button.setId(id);
        return button;
    }

    private void showBand(TransferFace face, List<Runnable> focus) {
        band.getChildren().clear();
        face.headlines().forEach(one -> band.getChildren().add(headline(one, face, focus)));
        band.getChildren().add(new ClockBand(face.clock(), underTheDay(face)));
        if (model.whyProperty().get()) {
            band.getChildren().add(new WhyCard(face.why(), face.moved()));
        }
        switch (opened()) {
            case Opened.OfDate _ -> {
                Node form =
                        kept(
                                MoveForm.class,
                                () -> new MoveForm(model.move(face), clock, model::close));
                band.getChildren().add(form);
                focus.add(form::requestFocus);
            }
            case Opened.OfDestination _ -> {
                Node form =
                        kept(
                                DestinationForm.class,
                                () ->
                                        new DestinationForm(
                                                model.destination(face), clock, model::close));
                band.getChildren().add(form);
                focus.add(form::requestFocus);
            }
            default -> {}
        }
    }

    private Node[] underTheDay(TransferFace face) {
        Hyperlink why =
                Buttons.link(
                        model.whyProperty().get() ? "Hide the count" : "Why this date?",
                        () -> model.whyProperty().set(!model.whyProperty().get()));
        why.setId("why-this-date");
        return face.transfer().isMoved() || face.moved().isEmpty()
                ? new Node[] {why}
                : new Node[] {Texts.small(face.moved().getFirst()), why};
    }

    private Headline headline(HeadlineFace one, TransferFace face, List<Runnable> focus) {
        boolean here = one.records() == Event.BREACH_DECIDED && opened().is(one.records());
        if (!here) {
            return new Headline(one, () -> model.ask(one.records()));
        }
        Node form = form(face, one.records());
        focus.add(form::requestFocus);
        return new Headline(one, () -> {}, form);
    }

    private StepsCard<LineKind> steps(TransferFace face) {
        return new StepsCard<>(
                face.steps(),
                openedStep(),
                new StepsCard.Deeds<>() {
                    @Override
                    public void ask(LineKind step) {
                        if (step == Step.PACK_MADE) {
                            pack.save();
                        } else {
                            model.ask(step);
                        }
                    }

                    @Override
                    public Node form(StepFace<LineKind> step) {
                        return formOfStep(face, step.step());
                    }

                    @Override
                    public List<Node> beside(LineKind step) {
                        return TransferStepsPage.this.beside(step);
                    }
                });
    }

    /** The form of a question to a second reader lies under the check. */
    private Optional<LineKind> openedStep() {
        return switch (opened()) {
            case Opened.OfLine(Step step) -> Optional.of(step);
            case Opened.OfLine(LineKind kind) when kind == Event.CHECK_ASKED ->
                    Optional.of(Step.PACK_CHECKED);
            case Opened.OfEnd _, Opened.OfReopening _ -> Optional.of(Event.CLOSED);
            default -> Optional.empty();
        };
    }

    private Node formOfStep(TransferFace face, LineKind step) {
        if (step == Event.CLOSED) {
            return kept(DeedForm.class, () -> EndForm.of(model.end(face), model::close));
        }
        return form(face, opened().is(Event.CHECK_ASKED) ? Event.CHECK_ASKED : step);
    }

    private List<Node> beside(LineKind step) {
        if (step == Step.PACK_CHECKED) {
            Button ask = Buttons.outlined("Ask another...", () -> model.ask(Event.CHECK_ASKED));
            ask.setId("ask-another");
            return List.of(ask);
        }
        return List.of();
    }

    private void showMiddle(TransferFace face, List<Runnable> focus) {
        ReceiptCard receipt = new ReceiptCard(face.receipt(), model::ask, formOfReceipt(face));
        LogCard log =
                new LogCard(
                        "Contact and chase log",
                        face.log(),
                        () -> model.ask(Event.CALL),
                        opened().is(Event.CALL)
                                ? Optional.of(form(face, Event.CALL))
                                : Optional.empty());
        middle.getChildren().setAll(receipt, pack.dayOne().node(), log);
        if (isOfReceipt(opened())) {
            focus.add(receipt::focusForm);
        }
        if (opened().is(Event.CALL)) {
            focus.add(log::focusForm);
        }
        face.ctf().ifPresent(words -> otherClock(face, words, focus));
    }

    private void otherClock(TransferFace face, String words, List<Runnable> focus) {
        boolean asked = opened().is(Event.CTF_SENT);
        boolean open =
                !face.transfer().hasEnded() && face.transfer().latest(Event.CTF_SENT).isEmpty();
        OtherClockCard other =
                new OtherClockCard(
                        words,
                        open,
                        () -> model.ask(Event.CTF_SENT),
                        asked ? Optional.of(form(face, Event.CTF_SENT)) : Optional.empty());
        middle.getChildren().add(other);
        if (asked) {
            focus.add(other::focusForm);
        }
    }

    private Optional<Node> formOfReceipt(TransferFace face) {
        return opened() instanceof Opened.OfLine(LineKind kind) && isOfReceipt(opened())
                ? Optional.of(form(face, kind))
                : Optional.empty();
    }

    private static boolean isOfReceipt(Opened opened) {
        return List.of(Event.CHASED, Event.RECALLED, Event.LOST, Event.FOUND, Event.REST_ARRIVED)
                .stream()
                .anyMatch(opened::is);
    }

    private DeedForm form(TransferFace face, LineKind kind) {
        return kept(
                DeedForm.class,
                () -> LineQuestions.of(model.line(face, kind), clock, face.staff(), model::close));
    }

    private <T extends Node> T kept(Class<T> type, Supplier<T> made) {
        T form = type.isInstance(open) ? type.cast(open) : made.get();
        open = form;
        return form;
    }

    private Opened opened() {
        return model.openedProperty().get();
    }
}

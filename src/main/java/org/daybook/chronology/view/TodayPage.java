package org.daybook.chronology.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.daybook.base.Days;
import org.daybook.chronology.Board;
import org.daybook.chronology.Draft;
import org.daybook.chronology.OpenAction;
import org.daybook.chronology.Undecided;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Dialogs;
import org.daybook.desk.EmptyState;
import org.daybook.desk.Mark;
import org.daybook.desk.Page;
import org.daybook.desk.Sheet;

/** The board: what needs me now, how late, what do I press. */
public final class TodayPage implements Page {

    /** The button of each line that does what the line asks for. */
    static final String DEED = "board-deed";

    private final TodayModel model;
    private final Sheet sheet = new Sheet("");
    private final Card board = new Card();

    public TodayPage(TodayModel model) {
        this.model = model;
        Stylesheets.on(sheet);
        board.setId("board");
        board.getStyleClass().add("board");
        board.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
        sheet.actions(ReceiptLine.of(model.around()));
        model.board().subscribe(this::show);
    }

    @Override
    public String title() {
        return "Today";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        sheet.title().setText(Days.heading(today()));
        // An empty board stays equal to itself when the children have come in.
        model.board()
                .get()
                .filter(read -> read.size() == 0)
                .ifPresent(_ -> show(model.board().get()));
        model.refresh();
    }

    @Override
    public void leaving() {
        model.around().receipt().over();
    }

    private void show(Optional<Board> read) {
        sheet.saying(read.map(one -> BoardWords.summary(one, today())).orElse(""));
        read.ifPresent(one -> sheet.content(one.size() == 0 ? calm() : filled(one)));
        firstDeed().ifPresent(this::focus);
    }

    private void focus(Node deed) {
        deed.accessibleHelpProperty().bind(model.around().receipt().words());
        deed.requestFocus();
    }

    private Optional<Node> firstDeed() {
        return board.lookupAll("." + DEED).stream().findFirst();
    }

    private Node calm() {
        return model.isNobodyHere() ? newDaybook() : nothingWaits();
    }

    private Node newDaybook() {
        Button bring = Buttons.main("Import from a CSV file", model::bringChildrenIn);
        bring.setId("bring-children-in");
        return new EmptyState(
                "No child is in this daybook yet. Begin with the list that your school's system exports.",
                bring);
    }

    private Node nothingWaits() {
        Button concern = Buttons.outlined("Record a concern", model::newConcern);
        concern.setId("calm-new-concern");
        return new EmptyState("Nothing needs you now.", concern);
    }

    private Node filled(Board read) {
        List<Node> groups = new ArrayList<>();
        group(groups, "Undecided", "Decide on the day a concern is raised", undecided(read));
        group(groups, "Late", "", read.late().stream().map(this::action).toList());
        group(
                groups,
                "Due in the next seven days",
                "",
                read.soon().stream().map(this::action).toList());
        group(groups, "Drafts to finish", "", read.drafts().stream().map(this::draft).toList());
        groups.getFirst().getStyleClass().add("first-group");
        board.getChildren().setAll(groups);
        firstDeed().ifPresent(first -> first.getStyleClass().setAll("button", "main", "low", DEED));
        return board;
    }

    private static void group(
            List<Node> groups, String title, String rule, List<? extends Node> rows) {
        if (!rows.isEmpty()) {
            groups.add(new BoardGroup(title, rule, rows));
        }
    }

    private List<BoardRow> undecided(Board read) {
        return read.undecided().stream().map(this::undecided).toList();
    }

    private BoardRow undecided(Undecided one) {
        boolean late = one.daysLate(today()) > 0;
        BoardRow row =
                new BoardRow(
                        late ? Mark.Shape.LATE : Mark.Shape.DUE_SOON,
                        BoardWords.ids(one.entry()),
                        model);
        row.why(BoardWords.beginning(one.entry().wording().narrative()))
                .when(BoardWords.waiting(one, today()), BoardWords.since(one))
                .deed("Decide", "decide", () -> decide(row, one));
        return row;
    }

    private void decide(BoardRow row, Undecided one) {
        row.open(
                new DecideForm(
                        model.forms().decide(one.entry()), "-" + one.entry().seq(), row::close));
    }

    private BoardRow action(OpenAction open) {
        BoardRow row =
                new BoardRow(
                        EntryWords.shape(open.action(), today()),
                        BoardWords.ids(open.entry()),
                        model);
        String owner = open.action().owner();
        row.why(open.action().what() + (owner.isBlank() ? "" : ". " + owner + "."))
                .when(FileWords.left(open, today()), BoardWords.due(open))
                .deed("Record as done", "finish", () -> finish(row, open));
        return row;
    }

    private void finish(BoardRow row, OpenAction open) {
        row.open(
                new FinishForm(
                        model.forms().finish(open.action()), "-" + open.entry().seq(), row::close));
    }

    private BoardRow draft(Draft draft) {
        BoardRow row =
                new BoardRow(
                        Mark.Shape.OPEN,
                        draft.text().children().stream().map(one -> one.child()).toList(),
                        model);
        row.why(BoardWords.draft(draft))
                .when(BoardWords.draftKind(draft), BoardWords.kept(draft, today()))
                .quietDeed("Let go", "let-go", () -> letGo(draft))
                .deed("Finish", "finish-draft", () -> model.finish(draft));
        return row;
    }

    private void letGo(Draft draft) {
        Dialogs.ask(
                        sheet,
                        "Let this draft go?",
                        "What was typed is taken out and cannot be brought back.",
                        "Let it go",
                        "Keep it")
                .then(() -> model.letGo(draft));
    }

    /** Up and down go from deed to deed. */
    private void arrows(KeyEvent event) {
        List<Node> deeds = List.copyOf(board.lookupAll("." + DEED));
        int step =
                switch (event.getCode()) {
                    case DOWN -> 1;
                    case UP -> -1;
                    default -> 0;
                };
        if (step != 0 && event.getTarget() instanceof Node at && deeds.contains(at)) {
            deeds.get(Math.floorMod(deeds.indexOf(at) + step, deeds.size())).requestFocus();
            event.consume();
        }
    }

    private LocalDate today() {
        return model.around().today();
    }
}

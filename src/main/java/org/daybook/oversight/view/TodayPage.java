package org.daybook.oversight.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.daybook.base.Days;
import org.daybook.chronology.Draft;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Dialogs;
import org.daybook.desk.EmptyState;
import org.daybook.desk.Page;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.daybook.oversight.Group;
import org.daybook.oversight.NeedsYou;
import org.daybook.oversight.ToDo;
import org.daybook.oversight.Today;

/** The board: what needs me now, how late, what do I press. */
public final class TodayPage implements Page {

    /** The button of each line that does what the line asks for. */
    static final String DEED = "board-deed";

    private static final double SIDE = 272;

    private final TodayModel model;
    private final InPlace inPlace;
    private final Sheet sheet = new Sheet("");
    private final Card board = new Card();
    private int place;

    public TodayPage(TodayModel model, InPlace inPlace) {
        this.model = model;
        this.inPlace = inPlace;
        sheet.getStylesheets()
                .add(
                        Objects.requireNonNull(TodayPage.class.getResource("oversight.css"))
                                .toExternalForm());
        board.setId("board");
        board.getStyleClass().add("board");
        board.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
        sheet.actions(Texts.receipt(model.around().receipt().words()));
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
        place = 0;
        sheet.title().setText(Days.heading(model.around().today()));
        // An empty board stays equal to itself when the children have come in.
        model.board()
                .get()
                .filter(read -> read.size() == 0)
                .ifPresent(_ -> show(model.board().get()));
        model.refresh();
    }

    @Override
    public void leaving() {
        model.around().receipt().over().run();
    }

    /** Goes on to the next line; from elsewhere on the page to the first. */
    @Override
    public void next() {
        step(1);
    }

    private void show(Optional<Today> read) {
        sheet.saying(read.map(BoardWords::summary).orElse(""));
        read.ifPresent(one -> sheet.content(content(one)));
        List<Node> deeds = deeds();
        if (!deeds.isEmpty()) {
            focus(deeds.get(Math.min(place, deeds.size() - 1)));
        }
    }

    private void focus(Node deed) {
        deed.accessibleHelpProperty().bind(model.around().receipt().words());
        deed.requestFocus();
    }

    private List<Node> deeds() {
        return List.copyOf(board.lookupAll("." + DEED));
    }

    private Node content(Today read) {
        if (model.isNobodyHere()) {
            return newDaybook();
        }
        VBox main = new VBox(read.size() == 0 ? nothingWaits(read) : filled(read));
        if (!read.waits().isEmpty()) {
            main.getChildren().add(new WaitingLines(read.waits(), model));
        }
        main.getStyleClass().add("board-main");
        return Columns.rail(main, new SideCards(read, model), SIDE);
    }

    private Node newDaybook() {
        Button bring = Buttons.main("Import from a CSV file", model::bringChildrenIn);
        bring.setId("bring-children-in");
        return new EmptyState(
                "No child is in this daybook yet. Begin with the list that your school's system exports.",
                bring);
    }

    private Node nothingWaits(Today read) {
        board.getChildren().clear();
        Button concern = Buttons.outlined("Record a concern", model::newConcern);
        concern.setId("calm-new-concern");
        return new EmptyState(BoardWords.calm(read), concern);
    }

    private Node filled(Today read) {
        List<Node> groups = new ArrayList<>();
        read.groups().forEach((group, lines) -> groups.add(group(group, lines)));
        groups.getFirst().getStyleClass().add("first-group");
        board.getChildren().setAll(groups);
        deeds().stream()
                .findFirst()
                .ifPresent(first -> first.getStyleClass().setAll("button", "main", "low", DEED));
        return board;
    }

    private Node group(Group group, List<NeedsYou> lines) {
        BoardGroup shown =
                new BoardGroup(group.words(), group.rule(), lines.stream().map(this::row).toList());
        shown.setId("board-" + group.name().toLowerCase(Locale.ROOT));
        return shown;
    }

    private BoardRow row(NeedsYou line) {
        BoardRow row = new BoardRow(line, model);
        if (line.toDo() instanceof ToDo.FinishDraft(Draft draft)) {
            row.quietDeed("Let go", "let-go", () -> letGo(draft));
        }
        return row.deed(line.toDo().deed(), id(line.toDo()), () -> act(row, line.toDo()));
    }

    private static String id(ToDo toDo) {
        return switch (toDo) {
            case ToDo.Decide _ -> "decide";
            case ToDo.Finish _ -> "finish";
            case ToDo.Tell _ -> "tell";
            case ToDo.FollowUp _ -> "follow-up";
            case ToDo.Begin _ -> "begin";
            case ToDo.Send _ -> "transfer";
            case ToDo.OtherClock _ -> "other-clock";
            case ToDo.FileIn _ -> "file-in";
            case ToDo.AskForFile _ -> "ask-for-file";
            case ToDo.Hold _ -> "hold";
            case ToDo.Review _ -> "review";
            case ToDo.FinishDestroying _ -> "finish-destroying";
            case ToDo.Consider _ -> "consider";
            case ToDo.FinishDraft _ -> "finish-draft";
        };
    }

    private void act(BoardRow row, ToDo toDo) {
        inPlace.form(toDo, this::done, row::close).ifPresentOrElse(row::open, () -> model.go(toDo));
    }

    private void done() {
        model.refresh();
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
        int step =
                switch (event.getCode()) {
                    case DOWN -> 1;
                    case UP -> -1;
                    default -> 0;
                };
        if (step != 0 && event.getTarget() instanceof Node at && deeds().contains(at)) {
            step(step);
            event.consume();
        }
    }

    private void step(int by) {
        List<Node> deeds = deeds();
        if (!deeds.isEmpty()) {
            int at = deeds.indexOf(sheet.getScene().getFocusOwner());
            place = at < 0 ? 0 : Math.floorMod(at + by, deeds.size());
            deeds.get(place).requestFocus();
        }
    }
}

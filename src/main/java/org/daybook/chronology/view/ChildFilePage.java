package org.daybook.chronology.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.base.EntryId;
import org.daybook.children.Child;
import org.daybook.desk.Buttons;
import org.daybook.desk.Columns;
import org.daybook.desk.Keys;
import org.daybook.desk.MoreButton;
import org.daybook.desk.Page;
import org.daybook.desk.Part;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;

/** A child's file: who this is, what happened, what is missing, what next. */
public final class ChildFilePage implements Page {

    private static final double RAIL = 240;

    private final ChildFileModel model;
    private final FileParts parts;
    private final Button entry;
    private final FlowPane identity = new FlowPane();
    private final Sheet sheet = new Sheet("");
    private final ListHead head;
    private final EntryList entries;
    private Optional<EntryId> left = Optional.empty();

    public ChildFilePage(ChildFileModel model, FileParts parts) {
        this.model = model;
        this.parts = parts;
        this.entry = Buttons.withKey(Buttons.main("Add entry", model::addEntry), "Ctrl E");
        this.head = new ListHead(model);
        Stylesheets.on(sheet);
        identity.getStyleClass().add("identity");
        this.entries = new EntryList(model, parts.entry(), sheet);
        VBox main = new VBox();
        main.getChildren().addAll(nodes(parts.lanes()));
        main.getChildren().addAll(head, entries);
        main.getStyleClass().add("file-main");
        sheet.actions(deeds()).content(identity, band(), Columns.rail(main, rail(), RAIL));
        keys().listenAround(sheet);
        model.child().subscribe(this::show);
        model.chronology().subscribe(() -> parts.all().forEach(Part::refresh));
        parts.all().forEach(one -> one.whenChanged(model::refresh));
        parts.all().forEach(one -> one.whenEntryAsked(model::show));
    }

    /** Takes no room while nothing stands in it. */
    private Node band() {
        VBox band = new VBox();
        band.getChildren().addAll(nodes(parts.band()));
        band.getStyleClass().add("file-band");
        Runnable show =
                () -> band.setManaged(band.getChildren().stream().anyMatch(Node::isManaged));
        band.getChildren().forEach(one -> one.managedProperty().subscribe(show));
        show.run();
        return band;
    }

    private Node rail() {
        return new ChildFileRail(model, nodes(parts.due()), nodes(parts.rail()));
    }

    private static List<Node> nodes(List<Part> parts) {
        return parts.stream().map(Part::node).toList();
    }

    /** Without the child's name: a window's title may be seen by anybody. */
    @Override
    public String title() {
        return "A child\u2019s file";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        sheet.focusOn(entry.getId());
        model.arriveAt(left);
    }

    @Override
    public void leaving() {
        left = entries.focused();
        model.around().receipt().over();
    }

    private Node deeds() {
        MoreButton more =
                new MoreButton(
                        "More",
                        List.of(
                                MoreButton.item(
                                        "New concern here", "new-concern-here", model::newConcern),
                                MoreButton.item(
                                        "Change the particulars",
                                        "change-child",
                                        model::changeParticulars),
                                MoreButton.item(
                                        "Start a transfer",
                                        "start-transfer",
                                        model::startTransfer)));
        more.setId("file-more");
        entry.setId("add-entry");
        entry.accessibleHelpProperty().bind(model.around().receipt().words());
        HBox deeds = new HBox(recorded());
        deeds.getChildren().addAll(parts.deeds());
        deeds.getChildren().addAll(more, entry);
        deeds.getStyleClass().add("chips");
        return deeds;
    }

    /** What was recorded in the list is said where the focus goes, for the list is made anew. */
    private Node recorded() {
        Label line = Texts.receipt(model.around().receipt().words());
        line.textProperty()
                .subscribe(words -> {
                    if (!words.isEmpty()) {
                        sheet.focusOn(entry.getId());
                    }
                });
        return line;
    }

    private Keys keys() {
        return new Keys()
                .hidden("Ctrl+E", model::addEntry)
                .hidden("Ctrl+R", model::turnOrder)
                .hidden("Ctrl+F", head::find);
    }

    private void show(Optional<Child> child) {
        sheet.title().setText(child.map(Child::name).orElse(""));
        sheet.saying(child.map(Child::yearAndClass).orElse(""));
        identity.getChildren().clear();
        child.map(one -> FileWords.identity(one, model.around().today()))
                .orElse(Map.of())
                .forEach((name, value) -> identity.getChildren().add(pair(name, value)));
    }

    private static Node pair(String name, String value) {
        HBox pair = new HBox(Texts.small(name), Texts.body(value));
        pair.getStyleClass().add("identity-pair");
        return pair;
    }
}

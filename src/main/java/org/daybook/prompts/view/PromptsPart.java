package org.daybook.prompts.view;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.daybook.base.EntryId;
import org.daybook.desk.Part;
import org.daybook.prompts.ChildPrompts;
import org.daybook.prompts.Pattern;

/**
 * The band of a child's file that asks. It takes no room when nothing asks or was ever answered.
 */
public final class PromptsPart implements Part {

    private final PromptsModel model;
    private final VBox band = new VBox();
    private Consumer<EntryId> show = _ -> {};

    public PromptsPart(PromptsModel model) {
        this.model = model;
        band.setId("prompts");
        band.getStyleClass().add("prompts");
        band.getStylesheets()
                .add(
                        Objects.requireNonNull(PromptsPart.class.getResource("prompts.css"))
                                .toExternalForm());
        model.prompts().subscribe(this::lay);
    }

    @Override
    public Node node() {
        return band;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void whenEntryAsked(Consumer<EntryId> how) {
        show = how;
    }

    /** What was open stays open: the file is read again after every small change of it. */
    private void lay(ChildPrompts prompts) {
        boolean focused = hasFocus();
        Set<Pattern> open = new HashSet<>();
        rows().stream().filter(PromptRow::isOpen).forEach(one -> open.add(one.pattern()));
        boolean same = rows().stream().map(PromptRow::prompt).toList().equals(prompts.waiting());
        List<PromptRow> rows =
                same
                        ? rows()
                        : prompts.waiting().stream()
                                .map(one -> new PromptRow(one, model, entry -> show.accept(entry)))
                                .toList();
        band.getChildren().setAll(rows);
        if (!same) {
            rows.stream().filter(one -> open.contains(one.pattern())).forEach(PromptRow::turn);
        }
        if (!prompts.earlier().isEmpty()) {
            band.getChildren().add(new EarlierAnswers(prompts.earlier()));
        }
        band.setVisible(!band.getChildren().isEmpty());
        band.setManaged(band.isVisible());
        if (focused && !same) {
            first().ifPresent(Node::requestFocus);
        }
    }

    /** Where the focus goes when the answered prompt has left: the next thing in the band. */
    private Optional<Node> first() {
        return Stream.of("#prompts .prompt .hyperlink", "#considered-earlier")
                .flatMap(one -> Stream.ofNullable(band.lookup(one)))
                .findFirst();
    }

    private boolean hasFocus() {
        Node at = band.getScene() == null ? null : band.getScene().getFocusOwner();
        while (at != null && !at.equals(band)) {
            at = at.getParent();
        }
        return at != null;
    }

    private List<PromptRow> rows() {
        return band.getChildren().stream()
                .filter(PromptRow.class::isInstance)
                .map(PromptRow.class::cast)
                .toList();
    }
}

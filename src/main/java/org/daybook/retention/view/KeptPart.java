package org.daybook.retention.view;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.daybook.base.Days;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Mark;
import org.daybook.desk.Part;
import org.daybook.desk.Place;
import org.daybook.desk.Texts;
import org.daybook.retention.Hold;
import org.daybook.retention.KeptCopy;
import org.daybook.retention.KeptFile;

/**
 * Whether a copy of the file is kept here, for a child's file and for the page of a file on its
 * way. It shows nothing while the file neither moves nor is held.
 */
public final class KeptPart implements Part {

    private final Supplier<Optional<KeptFile>> file;
    private final Surroundings around;
    private final Card card = new Card();

    /**
     * @param file reads it; on the store's thread
     */
    public KeptPart(Supplier<Optional<KeptFile>> file, Surroundings around) {
        this.file = file;
        this.around = around;
        card.setId("kept-copy");
        shown(false);
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        around.background().run(file::get).then(this::show);
    }

    private void show(Optional<KeptFile> found) {
        boolean matters =
                found.filter(kept ->
                                kept.decision().isPresent()
                                        || !kept.holds().isEmpty()
                                        || kept.moved().isPresent()
                                        || !kept.child().onRoll(around.today()))
                        .isPresent();
        shown(matters);
        if (!matters) {
            return;
        }
        KeptFile one = found.orElseThrow();
        card.getChildren().setAll(Texts.cardTitle("The copy here"), decision(one.decision()));
        one.decision()
                .flatMap(KeptCopy::reviewOn)
                .ifPresent(day ->
                        card.getChildren()
                                .add(Texts.small("Look at it again " + Days.typed(day) + ".")));
        for (Hold hold : one.holdsOn(around.today())) {
            card.getChildren()
                    .add(
                            Mark.before(
                                    Mark.Shape.CONCERN,
                                    Texts.body("Held: " + hold.kind().words())));
        }
        Node look =
                Buttons.link(
                        one.decision().isEmpty() ? "Decide about the copy" : "Look at it",
                        () -> around.navigator().go(new Place.KeptFile(one.child().id())));
        look.setId("to-kept-file");
        card.getChildren().add(look);
    }

    private static Node decision(Optional<KeptCopy> decision) {
        return decision.<Node>map(one ->
                        Mark.before(
                                Mark.Shape.DECISION, Texts.body(one.inWords() + ": " + one.why())))
                .orElseGet(() ->
                        Mark.before(
                                Mark.Shape.NOT_KNOWN,
                                Texts.body("Not decided whether a copy is kept here.")));
    }

    private void shown(boolean visible) {
        card.setVisible(visible);
        card.setManaged(visible);
    }
}

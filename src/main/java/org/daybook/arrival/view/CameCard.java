package org.daybook.arrival.view;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.arrival.Arrival;
import org.daybook.arrival.ArrivalLine;
import org.daybook.arrival.Came;
import org.daybook.arrival.Measure;
import org.daybook.base.Days;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Chip;
import org.daybook.desk.Mark;
import org.daybook.desk.Rows;
import org.daybook.desk.Texts;

/** What came, laid beside its contents list; what their lead has to hear of it. */
final class CameCard extends Card {

    /**
     * @param toItsEntry leads to where its entry and its scans stand
     */
    CameCard(Arrival arrival, Runnable toItsEntry) {
        setId("came");
        getStyleClass().add("came-card");
        Optional<ArrivalLine> received = arrival.received();
        getChildren().add(heading(Texts.section("What came"), chip(arrival)));
        if (received.isEmpty()) {
            getChildren().add(Texts.small(notHere(arrival)));
            return;
        }
        Came came = received.get().came().orElse(Came.UNSAID);
        say("Taken in", StepWords.when(received.get()) + ", by " + received.get().by());
        say("How", came.route().map(Came.Route::words).orElse("Not said"));
        say("Seal", came.seal().map(Came.Seal::words).orElse("Not said"));
        say("Pages", came.pages());
        say("In it", came.items());
        say("Contents list", came.against().map(Came.Against::words).orElse("Not checked"));
        arrival.missing().ifPresent(what -> warn("Still missing: " + what));
        if (came.mayHaveBeenSeen()) {
            warn(
                    "It may have been read on the way. Tell their lead, and ask whoever looks after"
                            + " data protection here whether it is to be reported.");
        }
        Hyperlink entry =
                Buttons.link("Its entry and its scans, in the child\u2019s file", toItsEntry);
        entry.setId("to-its-entry");
        getChildren().add(entry);
    }

    /** What was put in place because of it. */
    static Card inPlace(Arrival arrival) {
        Rows rows = new Rows();
        rows.show(arrival.measures().stream().map(CameCard::measure).toList());
        Card card = Card.titled("Put in place", rows);
        card.setId("in-place");
        return card;
    }

    private static VBox measure(Measure one) {
        VBox row = new VBox(Texts.body(one.what()));
        String who =
                StepWords.sentences(
                        one.owner(),
                        one.due().map(day -> "By " + Days.brief(day)).orElse(""),
                        one.action() ? "Stands as an action in the child\u2019s file" : "");
        if (!who.isEmpty()) {
            row.getChildren().add(Texts.small(who));
        }
        return row;
    }

    private static Chip chip(Arrival arrival) {
        if (arrival.received().isPresent()) {
            return arrival.missing().isPresent()
                    ? Chip.status(Mark.Shape.DUE_SOON, "Not all of it")
                    : Chip.status(Mark.Shape.DONE, "Received");
        }
        if (arrival.nilReturn().isPresent() || arrival.ended()) {
            return Chip.ended("No file");
        }
        return Chip.status(Mark.Shape.NOT_KNOWN, "Not here yet");
    }

    private static String notHere(Arrival arrival) {
        if (arrival.nilReturn().isPresent()) {
            return "Their lead says that there is none. It can still come: take it in as any other.";
        }
        return arrival.ended()
                ? "Nothing came. If it comes after all, take it up again."
                : "Lay it beside its contents list when it comes, and say what is missing.";
    }

    private void say(String what, String words) {
        if (words.isBlank()) {
            return;
        }
        VBox name = new VBox(Texts.small(what));
        name.getStyleClass().add("came-what");
        VBox said = new VBox(Texts.body(words));
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(name, said);
        line.getStyleClass().add("came-line");
        getChildren().add(line);
    }

    private void warn(String sentence) {
        HBox line = Mark.before(Mark.Shape.DUE_SOON, Texts.status(Mark.Shape.DUE_SOON, sentence));
        getChildren().add(line);
    }
}

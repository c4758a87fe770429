package org.daybook.prompts.view;

import java.time.ZonedDateTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.desk.Texts;
import org.daybook.prompts.Answer;

/** What was considered earlier, behind one quiet line. */
final class EarlierAnswers extends VBox {

    EarlierAnswers(List<Answer> answers) {
        getStyleClass().add("earlier-answers");
        VBox list = new VBox();
        list.getStyleClass().add("earlier-answers");
        answers.forEach(one -> list.getChildren().add(answer(one)));
        list.setManaged(false);
        list.setVisible(false);
        String words = "Considered earlier (" + answers.size() + ")";
        Hyperlink link = new Hyperlink(words);
        link.setId("considered-earlier");
        link.setOnAction(_ -> {
            boolean open = !list.isVisible();
            link.setVisited(false);
            list.setVisible(open);
            list.setManaged(open);
            link.setText(open ? "Close what was considered earlier" : words);
        });
        link.getStyleClass().add("small-link");
        getChildren().addAll(link, list);
    }

    private static Node answer(Answer one) {
        ZonedDateTime at = one.at().atZone(School.ZONE);
        VBox lines =
                new VBox(
                        Texts.strong(one.pattern().words()),
                        Texts.body(one.words()),
                        Texts.caption(
                                one.by()
                                        + ", "
                                        + Days.full(at.toLocalDate())
                                        + ", "
                                        + Days.time(at.toLocalTime())
                                        + ". The facts then:"));
        one.shown().forEach(fact -> lines.getChildren().add(Texts.caption(fact)));
        lines.getStyleClass().add("earlier-answer");
        return lines;
    }
}

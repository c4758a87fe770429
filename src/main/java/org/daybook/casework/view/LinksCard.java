package org.daybook.casework.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.daybook.base.DayText.Sense;
import org.daybook.base.Days;
import org.daybook.children.AddLink;
import org.daybook.children.Child;
import org.daybook.children.ChildLink;
import org.daybook.children.EndLink;
import org.daybook.children.LinkKind;
import org.daybook.desk.Buttons;
import org.daybook.desk.Columns;
import org.daybook.desk.DeedForm;
import org.daybook.desk.FactRow;
import org.daybook.desk.FactsCard;
import org.daybook.desk.Mark;
import org.daybook.desk.Question;
import org.daybook.desk.Texts;

/** Who belongs to the child: brothers and sisters, the household, family elsewhere, peers. */
final class LinksCard {

    private final StandingModel model;
    private final FactsCard card;

    LinksCard(StandingModel model) {
        this.model = model;
        this.card =
                new FactsCard("Family, household and peers", "Add a link", "add-link", this::add);
        card.setId("links");
        model.facts().subscribe(this::show);
    }

    FactsCard card() {
        return card;
    }

    private void show(Facts facts) {
        List<FactRow> rows = new ArrayList<>();
        for (ChildLink link : facts.links()) {
            rows.add(row(link, rows.size() + 1));
        }
        card.show(rows, "Nobody is linked yet. Those to ring stand with the child\u2019s details.");
    }

    private FactRow row(ChildLink link, int number) {
        Optional<Child> other =
                link.otherThan(model.child()).flatMap(id -> model.around().children().withId(id));
        FactRow row =
                new FactRow(
                                link.holds() ? Mark.Shape.OPEN : Mark.Shape.ENDED,
                                link.holds() ? "" : "ended",
                                said(link, other))
                        .saying(LinkWords.kindBesides(link, model.child()))
                        .saying(link.note())
                        .saying(
                                link.end()
                                        .map(end ->
                                                CaseWords.sentences(
                                                        "Until "
                                                                + Days.typed(end.on())
                                                                + ": "
                                                                + end.why()))
                                        .orElse(""));
        return link.holds()
                ? row.deed("End", "end-link-" + number, close -> end(link, close))
                : row;
    }

    private Node said(ChildLink link, Optional<Child> other) {
        String role = LinkWords.role(link, model.child(), other) + ": ";
        if (other.isEmpty()) {
            return Texts.strong(role + LinkWords.elsewhere(link));
        }
        Child child = other.get();
        Hyperlink open = Buttons.link(LinkWords.here(child), () -> model.openFile(child.id()));
        open.setWrapText(true);
        return new VBox(Texts.strong(role.strip()), open);
    }

    private DeedForm add(Runnable close) {
        CaseFormModel form = model.forms().addLink();
        DeedForm laid = new DeedForm(form, "Record the link", close);
        Question who =
                laid.ask()
                        .suggested(
                                AddLink.WHO,
                                "Who is it?",
                                form.text(AddLink.WHO),
                                model::others,
                                Child::name,
                                child -> form.other().set(Optional.of(child.id())))
                        .hint("A child here, chosen from the list, or any name");
        form.text(AddLink.WHO).subscribe((_, _) -> form.other().set(Optional.empty()));
        Question school =
                laid.ask().text(AddLink.SCHOOL, "At which school?", form.text(AddLink.SCHOOL));
        Node here = Texts.small("Has a file here. The link is read in both files.");
        form.other()
                .subscribe(other -> {
                    StatusesCard.shown(school, other.isEmpty());
                    StatusesCard.shown(here, other.isPresent());
                });
        who.under(here);
        Question kind =
                laid.ask()
                        .chips(
                                AddLink.KIND,
                                "How do they belong together?",
                                form.link(),
                                List.of(LinkKind.values()),
                                LinkKind::words);
        return laid.laid(
                who,
                kind,
                Columns.fields(
                        laid.ask()
                                .text(
                                        AddLink.RELATIONSHIP,
                                        "In your words",
                                        form.text(AddLink.RELATIONSHIP))
                                .hint("grandmother, half-brother"),
                        school),
                laid.ask().longText(AddLink.NOTE, "Anything to note?", form.text(AddLink.NOTE), 1));
    }

    private DeedForm end(ChildLink link, Runnable close) {
        CaseFormModel form = model.forms().endLink(link);
        DeedForm laid = new DeedForm(form, "Record the end", close);
        return laid.laid(
                laid.ask().longText(EndLink.WHY, "Why does it end?", form.text(EndLink.WHY), 1),
                laid.ask()
                        .day(
                                EndLink.ON,
                                "Last day?",
                                form.text(EndLink.ON),
                                model.around().clock(),
                                Sense.HAPPENED)
                        .hint("Today, when empty"));
    }
}

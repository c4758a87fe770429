package org.daybook.casework.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.base.DayText.Sense;
import org.daybook.casework.Alert;
import org.daybook.casework.ChangeAlerts;
import org.daybook.casework.ChangeProfessionals;
import org.daybook.casework.Professional;
import org.daybook.desk.Columns;
import org.daybook.desk.DeedForm;
import org.daybook.desk.FactRow;
import org.daybook.desk.FactsCard;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;

/** Who of another agency works with the child, and the sentences that nobody may overlook. */
final class ContactsCards {

    private static final List<String> ROLES =
            List.of(
                    Professional.SOCIAL_WORKER,
                    "Family support worker",
                    "Health visitor",
                    "School nurse",
                    "Virtual School",
                    "Educational psychologist",
                    "CAMHS practitioner",
                    "Police officer",
                    "Youth worker",
                    "Independent reviewing officer",
                    "Children\u2019s guardian",
                    "SEN case officer");

    private final StandingModel model;
    private final FactsCard professionals;
    private final FactsCard alerts;

    ContactsCards(StandingModel model) {
        this.model = model;
        this.professionals =
                new FactsCard(
                        "Social worker and others",
                        "Add somebody",
                        "add-professional",
                        this::addProfessional);
        professionals.setId("professionals");
        this.alerts = new FactsCard("Alerts", "Add an alert", "add-alert", this::addAlert);
        alerts.setId("alerts");
        model.facts().subscribe(this::show);
    }

    FactsCard professionals() {
        return professionals;
    }

    FactsCard alerts() {
        return alerts;
    }

    private void show(Facts facts) {
        List<FactRow> people = new ArrayList<>();
        List<Professional> all = facts.standing().professionals().reversed();
        Stream.concat(
                        all.stream().filter(one -> one.worksWithTheChild(facts.today())),
                        all.stream().filter(one -> !one.worksWithTheChild(facts.today())))
                .forEach(one -> people.add(professional(one, facts, people.size() + 1)));
        professionals.show(people, "Nobody of another agency is written down.");
        List<FactRow> sentences = new ArrayList<>();
        List<Alert> said = facts.standing().alerts().reversed();
        Stream.concat(said.stream().filter(Alert::holds), said.stream().filter(one -> !one.holds()))
                .forEach(one -> sentences.add(alert(one, sentences.size() + 1)));
        alerts.show(sentences, "No alert stands at the top of this file.");
    }

    private FactRow professional(Professional one, Facts facts, int number) {
        boolean works = one.worksWithTheChild(facts.today());
        FactRow row =
                new FactRow(
                                works ? Mark.Shape.MEETING : Mark.Shape.ENDED,
                                works ? "" : "ended",
                                works
                                        ? Texts.strong(CaseWords.professional(one))
                                        : Texts.body(CaseWords.professional(one)))
                        .saying(CaseWords.professionalMore(one));
        return one.endedOn().isPresent()
                ? row
                : row.deed("End", "end-professional-" + number, close -> end(one, close));
    }

    private FactRow alert(Alert one, int number) {
        FactRow row =
                new FactRow(
                                one.holds() ? Mark.Shape.CONCERN : Mark.Shape.ENDED,
                                one.holds() ? "in force" : "ended",
                                one.holds() ? Texts.strong(one.words()) : Texts.body(one.words()))
                        .saying(CaseWords.sentences(CaseWords.alert(one)));
        return one.holds() ? row.deed("End", "end-alert-" + number, close -> end(one, close)) : row;
    }

    private DeedForm addProfessional(Runnable close) {
        CaseFormModel form = model.forms().addProfessional();
        DeedForm laid = new DeedForm(form, "Record it", close);
        return laid.laid(
                Columns.fields(
                        laid.ask()
                                .suggested(
                                        ChangeProfessionals.ROLE,
                                        "What do they do?",
                                        form.text(ChangeProfessionals.ROLE),
                                        ContactsCards::roles),
                        laid.ask()
                                .text(
                                        ChangeProfessionals.NAME,
                                        "Name",
                                        form.text(ChangeProfessionals.NAME))),
                laid.ask()
                        .text(
                                ChangeProfessionals.AGENCY,
                                "Agency and team",
                                form.text(ChangeProfessionals.AGENCY)),
                Columns.fields(
                        laid.ask()
                                .text(
                                        ChangeProfessionals.PHONE,
                                        "Telephone",
                                        form.text(ChangeProfessionals.PHONE)),
                        laid.ask()
                                .text(
                                        ChangeProfessionals.EMAIL,
                                        "E-mail",
                                        form.text(ChangeProfessionals.EMAIL))),
                laid.ask()
                        .day(
                                ChangeProfessionals.FROM,
                                "Since when?",
                                form.text(ChangeProfessionals.FROM),
                                model.around().clock(),
                                Sense.HAPPENED)
                        .hint("Empty when not known"));
    }

    private static List<String> roles(String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        return ROLES.stream()
                .filter(role -> role.toLowerCase(Locale.ROOT).contains(sought))
                .toList();
    }

    private DeedForm end(Professional one, Runnable close) {
        CaseFormModel form = model.forms().endProfessional(one);
        DeedForm laid = new DeedForm(form, "Record the end", close);
        return laid.laid(
                laid.ask()
                        .day(
                                ChangeProfessionals.UNTIL,
                                "Last day?",
                                form.text(ChangeProfessionals.UNTIL),
                                model.around().clock(),
                                Sense.HAPPENED)
                        .hint("Today, when empty"));
    }

    private DeedForm addAlert(Runnable close) {
        CaseFormModel form = model.forms().beginAlert();
        DeedForm laid = new DeedForm(form, "Put it at the top", close);
        return laid.laid(
                laid.ask()
                        .longText(
                                ChangeAlerts.WORDS,
                                "What may nobody overlook?",
                                form.text(ChangeAlerts.WORDS),
                                1)
                        .hint("One sentence: Do not release to \u2026"),
                laid.ask()
                        .day(
                                ChangeAlerts.FROM,
                                "Since when?",
                                form.text(ChangeAlerts.FROM),
                                model.around().clock(),
                                Sense.HAPPENED)
                        .hint("Today, when empty"));
    }

    private DeedForm end(Alert one, Runnable close) {
        CaseFormModel form = model.forms().endAlert(one);
        DeedForm laid = new DeedForm(form, "Take it down", close);
        return laid.laid(
                laid.ask()
                        .longText(
                                ChangeAlerts.END_WHY,
                                "Why does it hold no longer?",
                                form.text(ChangeAlerts.END_WHY),
                                1),
                laid.ask()
                        .day(
                                ChangeAlerts.END_DAY,
                                "Last day?",
                                form.text(ChangeAlerts.END_DAY),
                                model.around().clock(),
                                Sense.HAPPENED)
                        .hint("Today, when empty"));
    }
}

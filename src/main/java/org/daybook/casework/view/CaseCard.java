package org.daybook.casework.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import org.daybook.base.DayText.Sense;
import org.daybook.base.Days;
import org.daybook.casework.CaseAlarm;
import org.daybook.casework.CaseDuty;
import org.daybook.casework.ChildCase;
import org.daybook.casework.CloseCase;
import org.daybook.casework.HandOver;
import org.daybook.casework.OpenCase;
import org.daybook.desk.Columns;
import org.daybook.desk.DeedForm;
import org.daybook.desk.FactRow;
import org.daybook.desk.FactsCard;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;
import org.daybook.people.StaffMember;

/** The school's own case: who leads, who deputises, since when, and who did before. */
final class CaseCard {

    private final StandingModel model;
    private final Supplier<? extends Node> beforeStepDown;
    private final FactsCard card;

    /**
     * @param beforeStepDown what another room says before a case is closed or a status ended
     */
    CaseCard(StandingModel model, Supplier<? extends Node> beforeStepDown) {
        this.model = model;
        this.beforeStepDown = beforeStepDown;
        this.card = new FactsCard("Case", "Open a case", "open-case", this::open);
        card.setId("case");
        model.facts().subscribe(this::show);
    }

    FactsCard card() {
        return card;
    }

    private void show(Facts facts) {
        Optional<ChildCase> open = facts.standing().openCase();
        List<Node> rows = new ArrayList<>();
        open.ifPresent(one -> {
            rows.add(duty(one, CaseDuty.Kind.LEAD, facts));
            rows.add(duty(one, CaseDuty.Kind.DEPUTY, facts));
            rows.add(opened(one, facts));
        });
        facts.standing().cases().stream()
                .filter(one -> !one.isOpen())
                .map(one -> closed(one, facts))
                .forEach(rows::add);
        card.mayAdd(open.isEmpty());
        card.show(rows, "No case is open. A concern needs none; a plan or an order does.");
    }

    private FactRow duty(ChildCase open, CaseDuty.Kind kind, Facts facts) {
        Optional<CaseAlarm> alarm =
                facts.alarms().stream().filter(one -> isAbout(one, kind)).findFirst();
        String name =
                open.on(facts.today(), kind).map(duty -> facts.name(duty.staff())).orElse("nobody");
        boolean lead = kind == CaseDuty.Kind.LEAD;
        FactRow row =
                new FactRow(
                        alarm.isEmpty() ? Mark.Shape.DONE : Mark.Shape.OPEN,
                        "",
                        Texts.strong(kind.words() + ": " + name));
        alarm.ifPresent(one -> row.warning(CaseWords.shape(one), one.sentence()));
        if (alarm.isPresent() && isAboutLeaving(alarm.get())) {
            row.act("People", lead ? "people-lead" : "people-deputy", model::toThePeople);
        }
        return row.saying(history(open, kind, facts))
                .deed(
                        open.on(facts.today(), kind).isPresent()
                                ? "Name another " + kind.words().toLowerCase(Locale.ROOT)
                                : "Name a " + kind.words().toLowerCase(Locale.ROOT),
                        lead ? "hand-over-lead" : "hand-over-deputy",
                        close -> handOver(open, kind, close));
    }

    /** Where somebody has left, the day on which they did stands among the people. */
    private static boolean isAboutLeaving(CaseAlarm alarm) {
        return switch (alarm.kind()) {
            case LEAD_LEFT, DEPUTY_LEFT, LEAD_LEAVING, DEPUTY_LEAVING -> true;
            case NO_LEAD, NO_DEPUTY, NO_CASE, NO_PLAN, PLAN_REVIEW -> false;
        };
    }

    private static boolean isAbout(CaseAlarm alarm, CaseDuty.Kind kind) {
        return switch (alarm.kind()) {
            case NO_LEAD, LEAD_LEFT, LEAD_LEAVING -> kind == CaseDuty.Kind.LEAD;
            case NO_DEPUTY, DEPUTY_LEFT, DEPUTY_LEAVING -> kind == CaseDuty.Kind.DEPUTY;
            case NO_CASE, NO_PLAN, PLAN_REVIEW -> false;
        };
    }

    /** Since when, and everybody who had it before or will have it, each with the days. */
    private static String history(ChildCase one, CaseDuty.Kind kind, Facts facts) {
        LocalDate today = facts.today();
        List<String> said = new ArrayList<>();
        one.on(today, kind).ifPresent(duty -> said.add("Since " + Days.typed(duty.from())));
        one.duties().reversed().stream()
                .filter(duty -> duty.kind() == kind)
                .filter(duty -> !duty.holds(today))
                .map(duty -> CaseWords.duty(duty, facts.name(duty.staff())))
                .forEach(said::add);
        return CaseWords.sentences(said.toArray(String[]::new));
    }

    private FactRow opened(ChildCase open, Facts facts) {
        boolean plan =
                facts.standing().now().stream().anyMatch(status -> status.kind().needsCase());
        return new FactRow(Mark.Shape.OPEN, "open", Texts.body(CaseWords.span(open)))
                .saying(CaseWords.why(open))
                .deed("Close the case", "close-case", close -> close(open, plan, close));
    }

    private static FactRow closed(ChildCase one, Facts facts) {
        FactRow row =
                new FactRow(
                                Mark.Shape.ENDED,
                                "closed",
                                Texts.body("Earlier case, " + CaseWords.span(one)))
                        .saying(CaseWords.why(one));
        one.duties()
                .forEach(duty ->
                        row.saying(
                                duty.kind().words()
                                        + " "
                                        + CaseWords.duty(duty, facts.name(duty.staff()))));
        return row;
    }

    private DeedForm open(Runnable close) {
        CaseFormModel form = model.forms().openCase();
        List<StaffMember> people = model.facts().get().available();
        DeedForm laid = new DeedForm(form, "Open the case", close);
        return laid.laid(
                laid.ask().longText(OpenCase.WHY, "Why is it opened?", form.text(OpenCase.WHY), 1),
                Columns.fields(
                        staff(laid, form, OpenCase.LEAD, "Who leads?", people),
                        staff(laid, form, OpenCase.DEPUTY, "Who deputises?", people)),
                laid.ask()
                        .day(
                                OpenCase.FROM,
                                "From when?",
                                form.text(OpenCase.FROM),
                                model.around().clock(),
                                Sense.HAPPENED)
                        .hint("Today, when empty"));
    }

    private DeedForm handOver(ChildCase open, CaseDuty.Kind kind, Runnable close) {
        CaseFormModel form = model.forms().handOver(open, kind);
        DeedForm laid = new DeedForm(form, "Hand over", close);
        return laid.laid(
                Columns.fields(
                        staff(
                                laid,
                                form,
                                HandOver.TO,
                                "Who is " + kind.inSentence() + "?",
                                model.facts().get().availableFor(open, kind)),
                        laid.ask()
                                .day(
                                        HandOver.FROM,
                                        "From when?",
                                        form.text(HandOver.FROM),
                                        model.around().clock(),
                                        Sense.DUE)
                                .hint("Today, when empty")));
    }

    private DeedForm close(ChildCase open, boolean plan, Runnable close) {
        CaseFormModel form = model.forms().closeCase(open);
        DeedForm laid = new DeedForm(form, "Close the case", close);
        Node on =
                laid.ask()
                        .day(
                                CloseCase.ON,
                                "When?",
                                form.text(CloseCase.ON),
                                model.around().clock(),
                                Sense.HAPPENED)
                        .hint("Today, when empty");
        Node why =
                laid.ask()
                        .longText(
                                CloseCase.WHY, "Why can it be closed?", form.text(CloseCase.WHY), 2)
                        .hint("What has changed, who says so, what the child says");
        Node warning =
                Mark.before(
                        Mark.Shape.DUE_SOON,
                        Texts.small(
                                "A plan or an order is in force here. Without a case it is listed"
                                        + " on Today."));
        Node asked = beforeStepDown.get();
        return plan ? laid.laid(asked, why, on, warning) : laid.laid(asked, why, on);
    }

    private static Node staff(
            DeedForm laid,
            CaseFormModel form,
            String field,
            String question,
            List<StaffMember> people) {
        return laid.ask()
                .choice(
                        field,
                        question,
                        form.person(field),
                        FXCollections.observableArrayList(people),
                        StaffMember::name);
    }
}

package org.daybook.casework.view;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.daybook.base.ChildId;
import org.daybook.base.DayText;
import org.daybook.base.Problem;
import org.daybook.casework.AbsencePlan;
import org.daybook.casework.Alert;
import org.daybook.casework.CaseDuty;
import org.daybook.casework.CaseOutcome;
import org.daybook.casework.ChangeAlerts;
import org.daybook.casework.ChangeProfessionals;
import org.daybook.casework.ChangeStatus;
import org.daybook.casework.ChildCase;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.CloseCase;
import org.daybook.casework.HandOver;
import org.daybook.casework.MakeAbsencePlan;
import org.daybook.casework.OpenCase;
import org.daybook.casework.Professional;
import org.daybook.children.AddLink;
import org.daybook.children.ChildLink;
import org.daybook.children.EndLink;
import org.daybook.children.LinkOutcome;

/** Makes the small forms of the page of what holds for a child. */
final class StandingForms {

    private final ChildId child;
    private final CaseDeeds deeds;
    private final Surroundings around;
    private final Runnable kept;

    /**
     * @param kept runs after each deed that was done
     */
    StandingForms(ChildId child, CaseDeeds deeds, Surroundings around, Runnable kept) {
        this.child = child;
        this.deeds = deeds;
        this.around = around;
        this.kept = kept;
    }

    private CaseFormModel form(Function<CaseFormModel, Callable<CaseOutcome>> deed) {
        return new CaseFormModel(
                around.background(),
                form -> {
                    Callable<CaseOutcome> work = deed.apply(form);
                    return () -> problems(work.call());
                },
                kept);
    }

    private static List<Problem> problems(CaseOutcome outcome) {
        return switch (outcome) {
            case CaseOutcome.Kept _ -> List.of();
            case CaseOutcome.Refused(List<Problem> problems) -> problems;
        };
    }

    private static List<Problem> problems(LinkOutcome outcome) {
        return switch (outcome) {
            case LinkOutcome.Kept _ -> List.of();
            case LinkOutcome.Refused(List<Problem> problems) -> problems;
        };
    }

    private static String typed(CaseFormModel form, String field) {
        return form.text(field).get();
    }

    CaseFormModel beginStatus() {
        return form(form -> {
            ChangeStatus.Answers answers =
                    new ChangeStatus.Answers(
                            form.status().get(),
                            typed(form, ChangeStatus.DETAIL),
                            typed(form, ChangeStatus.BEGAN),
                            form.over().get(),
                            form.over().get() ? typed(form, ChangeStatus.ENDED) : "",
                            typed(form, ChangeStatus.NOTE));
            return () -> deeds.status().begin(child, answers);
        });
    }

    CaseFormModel endStatus(ChildStatus status) {
        return form(form -> {
            String day = typed(form, ChangeStatus.END_DAY);
            String note = typed(form, ChangeStatus.END_NOTE);
            return () -> deeds.status().end(status.id(), day, note);
        });
    }

    CaseFormModel resumeStatus(ChildStatus status) {
        return form(form -> {
            String why = typed(form, ChangeStatus.RESUME_WHY);
            return () -> deeds.status().resume(status.id(), why);
        });
    }

    CaseFormModel strikeStatus(ChildStatus status) {
        return form(form -> {
            String why = typed(form, ChangeStatus.STRIKE_WHY);
            return () -> deeds.status().strike(status.id(), why);
        });
    }

    CaseFormModel addProfessional() {
        return form(form -> {
            ChangeProfessionals.Answers answers =
                    new ChangeProfessionals.Answers(
                            typed(form, ChangeProfessionals.ROLE),
                            typed(form, ChangeProfessionals.NAME),
                            typed(form, ChangeProfessionals.AGENCY),
                            typed(form, ChangeProfessionals.PHONE),
                            typed(form, ChangeProfessionals.EMAIL),
                            typed(form, ChangeProfessionals.FROM));
            return () -> deeds.professionals().add(child, answers);
        });
    }

    CaseFormModel endProfessional(Professional one) {
        return form(form -> {
            String day = typed(form, ChangeProfessionals.UNTIL);
            return () -> deeds.professionals().end(one.id(), day);
        });
    }

    CaseFormModel beginAlert() {
        return form(form -> {
            String words = typed(form, ChangeAlerts.WORDS);
            String from = typed(form, ChangeAlerts.FROM);
            return () -> deeds.alerts().begin(child, words, from);
        });
    }

    CaseFormModel endAlert(Alert alert) {
        return form(form -> {
            String day = typed(form, ChangeAlerts.END_DAY);
            String why = typed(form, ChangeAlerts.END_WHY);
            return () -> deeds.alerts().end(alert.id(), day, why);
        });
    }

    CaseFormModel openCase() {
        return form(form -> {
            OpenCase.Answers answers =
                    new OpenCase.Answers(
                            typed(form, OpenCase.WHY),
                            form.chosen(OpenCase.LEAD),
                            form.chosen(OpenCase.DEPUTY),
                            typed(form, OpenCase.FROM));
            return () -> deeds.open().open(child, answers);
        });
    }

    CaseFormModel closeCase(ChildCase open) {
        return form(form -> {
            String day = typed(form, CloseCase.ON);
            String why = typed(form, CloseCase.WHY);
            return () -> deeds.close().close(open.id(), day, why);
        });
    }

    CaseFormModel handOver(ChildCase open, CaseDuty.Kind kind) {
        return form(form -> {
            var to = form.chosen(HandOver.TO);
            String from = typed(form, HandOver.FROM);
            return () -> deeds.handOver().handOver(open.id(), kind, to, from);
        });
    }

    /**
     * @param steps what stands in it at first
     */
    CaseFormModel absencePlan(List<AbsencePlan.Step> steps) {
        CaseFormModel made =
                form(form -> {
                    List<AbsencePlan.Step> written =
                            form.steps().stream().map(StepModel::step).toList();
                    String why = typed(form, MakeAbsencePlan.WHY);
                    String review = typed(form, MakeAbsencePlan.REVIEW);
                    return () -> deeds.absence().make(child, written, why, review);
                });
        steps.forEach(step -> made.steps().add(new StepModel(step)));
        return made;
    }

    CaseFormModel addLink() {
        return new CaseFormModel(
                around.background(),
                form -> {
                    AddLink.Answers answers =
                            new AddLink.Answers(
                                    form.other().get(),
                                    form.link().get(),
                                    typed(form, AddLink.WHO),
                                    typed(form, AddLink.RELATIONSHIP),
                                    typed(form, AddLink.SCHOOL),
                                    typed(form, AddLink.NOTE));
                    return () -> problems(deeds.addLink().add(child, answers));
                },
                kept);
    }

    CaseFormModel endLink(ChildLink link) {
        return new CaseFormModel(around.background(), form -> endLink(link, form), kept);
    }

    private Callable<List<Problem>> endLink(ChildLink link, CaseFormModel form) {
        String why = typed(form, EndLink.WHY);
        LocalDate today = around.today();
        return switch (DayText.read(typed(form, EndLink.ON), today, DayText.Sense.HAPPENED)) {
            case DayText.Unclear(String sentence) ->
                    () -> List.of(new Problem(EndLink.ON, sentence));
            case DayText.Empty() -> () -> problems(deeds.endLink().end(link.id(), today, why));
            case DayText.Read(LocalDate day) ->
                    () -> problems(deeds.endLink().end(link.id(), day, why));
        };
    }
}

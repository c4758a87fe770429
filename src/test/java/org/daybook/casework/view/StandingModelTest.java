package org.daybook.casework.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.casework.AbsencePlan;
import org.daybook.casework.CaseAlarm;
import org.daybook.casework.CaseDuty;
import org.daybook.casework.ChangeStatus;
import org.daybook.casework.ChildCase;
import org.daybook.casework.HandOver;
import org.daybook.casework.MakeAbsencePlan;
import org.daybook.casework.OpenCase;
import org.daybook.casework.StatusFilter;
import org.daybook.casework.StatusKind;
import org.daybook.children.AddLink;
import org.daybook.children.LinkKind;
import org.daybook.desk.Place;
import org.daybook.journal.Deed;
import org.daybook.people.StaffMember;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StandingModelTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private CasePages pages;
    private ChildId wren;

    @BeforeEach
    void begin() {
        pages = new CasePages(daybook);
        wren = pages.cases.wren.id();
    }

    @Test
    void arriving_opens_the_file_once_and_leaves_one_trace() {
        StandingModel model = pages.standing(wren);
        begin(model, "12 Mar 2026");
        assertThat(daybook.journal().about(wren).stream().map(trace -> trace.deed().kind()))
                .containsOnlyOnce(Deed.Kind.FILE_OPENED);
    }

    @Test
    void a_status_that_was_recorded_is_shown_with_a_receipt() {
        StandingModel model = pages.standing(wren);
        begin(model, "12 Mar 2026");
        assertThat(model.facts().get().standing().gravest()).isPresent();
        assertThat(model.receipt().get()).isEqualTo("Recorded 10:30.");
    }

    @Test
    void what_is_wrong_stands_under_its_question_and_what_was_typed_stays() {
        StandingModel model = pages.standing(wren);
        CaseFormModel form = model.forms().beginStatus();
        form.status().set(StatusKind.CP_PLAN);
        form.text(ChangeStatus.BEGAN).set("31 Nov 2026");
        form.record();
        assertThat(form.problems()).extracting(Problem::field).containsExactly(ChangeStatus.BEGAN);
        assertThat(form.text(ChangeStatus.BEGAN).get()).isEqualTo("31 Nov 2026");
        assertThat(model.receipt().get()).isEmpty();
    }

    @Test
    void a_case_is_opened_handed_over_and_closed_by_the_forms() {
        StandingModel model = pages.standing(wren);
        assertThat(model.facts().get().available())
                .extracting(StaffMember::name)
                .containsExactly("Mrs Ruth Marlow", "Mr Joel Fenn", "Miss Ada Calder");
        CaseFormModel open = model.forms().openCase();
        open.record();
        assertThat(open.problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(OpenCase.WHY, OpenCase.LEAD);
        open.text(OpenCase.WHY).set("Plan made");
        open.person(OpenCase.LEAD).set(pages.cases.marlow);
        open.record();
        assertThat(alarms(model)).containsExactly(CaseAlarm.Kind.NO_DEPUTY);
        CaseFormModel deputy =
                model.forms()
                        .handOver(
                                model.facts().get().standing().openCase().orElseThrow(),
                                CaseDuty.Kind.DEPUTY);
        deputy.person(HandOver.TO).set(pages.cases.fenn);
        deputy.record();
        assertThat(alarms(model)).isEmpty();
    }

    @Test
    void whoever_leads_is_not_offered_as_the_next_lead() {
        pages.cases.opened(pages.cases.wren, "12 Mar 2026");
        Facts facts = Facts.read(wren, pages.around);
        ChildCase open = facts.standing().openCase().orElseThrow();
        assertThat(facts.availableFor(open, CaseDuty.Kind.LEAD))
                .extracting(StaffMember::name)
                .containsExactly("Mr Joel Fenn", "Miss Ada Calder");
        assertThat(facts.availableFor(open, CaseDuty.Kind.DEPUTY))
                .extracting(StaffMember::name)
                .containsExactly("Mrs Ruth Marlow", "Miss Ada Calder");
    }

    @Test
    void a_new_absence_plan_begins_with_what_is_usual_and_the_next_with_the_one_in_force() {
        begin(pages.standing(wren), "12 Mar 2026");
        StandingModel model = pages.standing(wren);
        assertThat(model.firstSteps().getFirst().by()).isEqualTo("09:15");
        CaseFormModel form = model.forms().absencePlan(model.firstSteps());
        form.steps().getFirst().by().set("09:05");
        form.steps().add(StepModel.blank());
        form.text(MakeAbsencePlan.WHY).set("Core group");
        form.record();
        assertThat(model.firstSteps().getFirst().by()).isEqualTo("09:05");
        assertThat(model.firstSteps()).hasSize(4).noneMatch(AbsencePlan.Step::isBlank);
    }

    @Test
    void a_child_chosen_from_the_list_is_linked_and_a_typed_name_is_only_a_name() {
        StandingModel model = pages.standing(wren);
        assertThat(model.others("wren")).isEmpty();
        assertThat(model.others("nell")).hasSize(1);
        CaseFormModel form = model.forms().addLink();
        form.link().set(LinkKind.SIBLING);
        form.text(AddLink.WHO).set("Nell Quarry");
        form.record();
        assertThat(pages.around.links().siblings(wren)).isEmpty();
        CaseFormModel chosen = model.forms().addLink();
        chosen.link().set(LinkKind.SIBLING);
        chosen.text(AddLink.WHO).set("Nell Quarry");
        chosen.other().set(Optional.of(pages.cases.school.nell.id()));
        chosen.record();
        assertThat(pages.around.links().siblings(wren))
                .containsExactly(pages.cases.school.nell.id());
    }

    @Test
    void R7_the_list_of_statuses_finds_by_status_and_time_and_opens_the_file() {
        pages.told();
        StatusListModel list = pages.statuses();
        assertThat(list.count().get()).isEqualTo("3 children, 6 statuses");
        list.filter().set(StatusFilter.CARE_ORDER_AT_HOME);
        assertThat(list.lines()).hasSize(1);
        list.time().set(StatusFilter.Time.NOW);
        assertThat(list.lines()).isEmpty();
        assertThat(list.count().get()).isEqualTo("Nobody, as far as it is written down.");
        list.filter().set(StatusFilter.of(StatusKind.CP_PLAN));
        list.open(list.lines().getFirst());
        assertThat(pages.gone).containsExactly(new Place.ChildFile(wren));
    }

    @Test
    void who_needs_an_absence_plan_is_kept_from_the_list() {
        begin(pages.standing(wren), "12 Mar 2026");
        StatusListModel list = pages.statuses();
        list.vulnerable().clear();
        list.keep();
        assertThat(list.outcome().get()).isEqualTo("Kept.");
        assertThat(pages.cases.casework.practice().vulnerable()).isEmpty();
    }

    private static void begin(StandingModel model, String day) {
        CaseFormModel form = model.forms().beginStatus();
        form.status().set(StatusKind.CP_PLAN);
        form.text(ChangeStatus.DETAIL).set("neglect");
        form.text(ChangeStatus.BEGAN).set(day);
        form.record();
    }

    private static List<CaseAlarm.Kind> alarms(StandingModel model) {
        return model.facts().get().alarms().stream().map(CaseAlarm::kind).toList();
    }
}

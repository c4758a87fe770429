package org.daybook.casework.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.casework.AbsencePlan;
import org.daybook.casework.CaseDuty;
import org.daybook.casework.ChangeProfessionals;
import org.daybook.casework.ChildCase;
import org.daybook.casework.StatusKind;
import org.daybook.casework.TestCases;
import org.daybook.children.AddLink;
import org.daybook.children.EndLink;
import org.daybook.children.LinkKind;
import org.daybook.children.Links;
import org.daybook.children.OpenChildFile;
import org.daybook.children.store.JooqLinks;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;
import org.daybook.desk.Place;
import org.daybook.vault.TestStore;

/**
 * This room's models on a real store, everything on one thread, with a navigator that remembers.
 */
final class CasePages implements Navigator {

    final TestCases cases;
    final Surroundings around;
    final CaseDeeds deeds;
    final List<Place> gone = new ArrayList<>();

    CasePages(TestStore daybook) {
        this.cases = new TestCases(daybook);
        Links links = new JooqLinks(daybook.store());
        this.around =
                new Surroundings(
                        Background.direct(),
                        this,
                        daybook.clock(),
                        cases.casework,
                        links,
                        cases.school.find,
                        cases.people);
        this.deeds =
                new CaseDeeds(
                        cases.status(),
                        cases.professionals(),
                        cases.alerts(),
                        cases.open(),
                        cases.close(),
                        cases.handOver(),
                        cases.plan(),
                        new AddLink(daybook.journal(), links, daybook.clock()),
                        new EndLink(daybook.journal(), links, daybook.clock()));
    }

    StandingModel standing(ChildId child) {
        StandingModel model =
                new StandingModel(
                        child,
                        new OpenChildFile(cases.school.daybook.journal(), cases.school.children),
                        deeds,
                        around);
        model.arrive();
        return model;
    }

    FileCaseModel file(ChildId child) {
        FileCaseModel model = new FileCaseModel(child, around);
        model.refresh();
        return model;
    }

    StatusListModel statuses() {
        StatusListModel model = new StatusListModel(around, cases.settle());
        model.refresh();
        return model;
    }

    /** Wren as in the picture of a child's file, and a few others. */
    CasePages told() {
        ChildId wren = cases.wren.id();
        cases.begun(cases.wren, StatusKind.CP_PLAN, "neglect", "12 Mar 2026");
        cases.begun(cases.wren, StatusKind.SEN_SUPPORT, "", "Sep 2024");
        cases.over(cases.wren, StatusKind.LOOKED_AFTER, StatusKind.AT_HOME, "Feb 2021", "2023");
        cases.over(cases.wren, StatusKind.CHILD_IN_NEED, "", "3 Jun 2025", "12 Mar 2026");
        var wrong = cases.begun(cases.wren, StatusKind.YOUNG_CARER, "", "2 Nov 2026");
        TestCases.kept(cases.status().strike(wrong.id(), "Not assessed yet."));
        professional("Social worker", "Tamsin Rill", "3 Jun 2025", "30 Oct 2026");
        professional("Social worker", "Priya Dunmore", "2 Nov 2026", "");
        professional("School nurse", "Bel Orme", "", "");
        TestCases.kept(
                cases.alerts()
                        .begin(
                                wren,
                                "Do not release to anybody but Dana or June Ashdown.",
                                "12 Oct 2026"));
        ChildCase open = cases.opened(cases.wren, "12 Mar 2026");
        TestCases.kept(
                cases.handOver()
                        .handOver(
                                open.id(),
                                CaseDuty.Kind.DEPUTY,
                                Optional.of(cases.calder.id()),
                                "2 Nov 2026"));
        link(LinkKind.SIBLING, Optional.of(cases.school.nell.id()), "", "");
        link(LinkKind.HOUSEHOLD, Optional.empty(), "Rowan Ashdown", "brother, 4 months");
        link(LinkKind.FAMILY, Optional.empty(), "June Ashdown", "grandmother");
        link(LinkKind.HARM_BY, Optional.of(cases.school.kit.id()), "", "");
        TestCases.kept(
                cases.plan()
                        .make(
                                wren,
                                List.of(
                                        new AbsencePlan.Step("09:15", "office phones Dana"),
                                        new AbsencePlan.Step("09:45", "June; tell the lead"),
                                        new AbsencePlan.Step("10:30", "visit, two staff"),
                                        new AbsencePlan.Step(
                                                "Not seen by 12:00", "social worker, then police")),
                                "Core group",
                                "11 Jan 2027"));
        cases.begun(
                cases.school.nell,
                StatusKind.LOOKED_AFTER,
                "accommodated, section 20",
                "3 Nov 2025");
        cases.over(cases.school.kit, StatusKind.CP_PLAN, "", "", "");
        return this;
    }

    private void professional(String role, String name, String from, String until) {
        var one =
                TestCases.kept(
                                cases.professionals()
                                        .add(
                                                cases.wren.id(),
                                                new ChangeProfessionals.Answers(
                                                        role,
                                                        name,
                                                        "Hollowbrook Children\u2019s Services",
                                                        "01632 960 118",
                                                        "",
                                                        from)))
                        .professionals()
                        .stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        if (!until.isEmpty()) {
            TestCases.kept(cases.professionals().end(one.id(), until));
        }
    }

    private void link(LinkKind kind, Optional<ChildId> other, String name, String relationship) {
        deeds.addLink()
                .add(cases.wren.id(), new AddLink.Answers(other, kind, name, relationship, "", ""));
    }

    @Override
    public void go(Place place) {
        gone.add(place);
    }

    @Override
    public void back() {}
}

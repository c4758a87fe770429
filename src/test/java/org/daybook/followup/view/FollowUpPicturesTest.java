package org.daybook.followup.view;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.daybook.base.FollowUpId;
import org.daybook.desk.FollowUpKindName;
import org.daybook.desk.Page;
import org.daybook.desk.Pictures;
import org.daybook.desk.Place;
import org.daybook.followup.Answer;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.FollowUpSchool;
import org.daybook.followup.NewFollowUp;
import org.daybook.followup.NewLine;
import org.daybook.followup.Step;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

/** Every page of what is followed up as a picture: light, dark, and at 200 % text. */
class FollowUpPicturesTest {

    @Test
    void list() {
        pictures(
                "list",
                desk -> {
                    everything(desk);
                    return new FollowUpListPage(new FollowUpListModel(desk.around, desk.deeds));
                });
    }

    @Test
    void referralWithoutAnAnswer() {
        pictures("referral", desk -> page(desk, desk.it.sent(), Optional.empty()));
    }

    @Test
    void sendingBeingRecorded() {
        pictures("sending", desk -> page(desk, desk.it.referral(), Optional.of(Step.SENT)));
    }

    @Test
    void escalated() {
        pictures(
                "escalated",
                desk -> {
                    FollowUpId id = desk.it.sent();
                    desk.it.recorded(
                            id,
                            NewLine.of(
                                    Step.CHASED,
                                    FollowUpSchool.TODAY.minusDays(1),
                                    TestStore.LEAD,
                                    "Duty desk could not find it; sent again while on the phone"));
                    desk.it.recorded(
                            id,
                            NewLine.of(
                                            Step.ANSWERED,
                                            FollowUpSchool.TODAY,
                                            TestStore.LEAD,
                                            "By e-mail: early help is offered instead")
                                    .answering(Answer.NOT_TAKEN_ON));
                    desk.it.recorded(
                            id,
                            NewLine.of(
                                    Step.ESCALATED,
                                    FollowUpSchool.TODAY,
                                    TestStore.LEAD,
                                    "The team manager: what she said has not been weighed"));
                    return page(desk, id, Optional.of(Step.ESCALATION_ANSWERED));
                });
    }

    @Test
    void offerNotHeardOf() {
        pictures("offer", desk -> page(desk, desk.it.offer(), Optional.empty()));
    }

    @Test
    void meetingToCome() {
        pictures("meeting", desk -> page(desk, desk.it.meeting(), Optional.empty()));
    }

    @Test
    void ended() {
        pictures(
                "ended",
                desk -> {
                    FollowUpId id = desk.it.question("Who is at home at night?");
                    desk.it.recorded(
                            id,
                            NewLine.of(
                                    Step.FOUND_OUT,
                                    FollowUpSchool.TODAY,
                                    TestStore.LEAD,
                                    "Her grandmother sleeps there on weekdays, says her mother"));
                    return page(desk, id, Optional.empty());
                });
    }

    @Test
    void beginMeetingRefused() {
        pictures("begin-meeting", desk -> begin(desk, FollowUpKind.MEETING, true));
    }

    @Test
    void beginReferral() {
        pictures("begin-referral", desk -> begin(desk, FollowUpKind.REFERRAL, false));
    }

    /** As they stand in the narrow column of a file. */
    @Test
    void partsOfAFile() {
        Callable<Node> rail =
                () -> {
                    FollowUpDesk desk = new FollowUpDesk(TestStore.open());
                    everything(desk);
                    DueNextPart due = new DueNextPart(desk.around, desk.deeds, desk.it.nell().id());
                    UnknownsModel model =
                            new UnknownsModel(desk.around, desk.deeds, desk.it.nell().id());
                    UnknownsPart unknowns = new UnknownsPart(model);
                    due.refresh();
                    unknowns.refresh();
                    model.askForQuestion();
                    VBox column = new VBox(due.node(), unknowns.node());
                    column.setMaxWidth(240);
                    column.setStyle("-fx-padding: 12");
                    return column;
                };
        Pictures.all("followup-rail", rail);
    }

    private static Page page(FollowUpDesk desk, FollowUpId id, Optional<Step> open) {
        FollowUpStepsModel model = desk.steps(id);
        FollowUpStepsPage page = new FollowUpStepsPage(model, desk.daybook.clock());
        open.ifPresent(model::ask);
        return page;
    }

    private static Page begin(FollowUpDesk desk, FollowUpKind kind, boolean refused) {
        BeginFollowUpModel model =
                new BeginFollowUpModel(
                        desk.around,
                        desk.deeds,
                        new Place.BeginFollowUp(
                                new FollowUpKindName(kind.name()),
                                List.of(desk.it.nell().id(), desk.it.school.kit.id()),
                                Optional.empty()));
        BeginFollowUpPage page = new BeginFollowUpPage(model, desk.daybook.clock());
        if (refused) {
            model.begin();
        }
        return page;
    }

    static void everything(FollowUpDesk desk) {
        desk.it.sent();
        desk.it.offer();
        desk.it.contribution(FollowUpSchool.TODAY.plusDays(1));
        desk.it.question("Who is at home at night?");
        desk.it.begun(
                NewFollowUp.of(
                        FollowUpKind.QUESTION,
                        desk.it.nell().id(),
                        "Where was Nell in the summer?",
                        "Priya Dunmore",
                        FollowUpSchool.TODAY.minusDays(30)));
        desk.it.meeting();
    }

    private static void pictures(String name, Function<FollowUpDesk, Page> page) {
        Callable<Node> node =
                () -> {
                    Page made = page.apply(new FollowUpDesk(TestStore.open()));
                    made.arrived();
                    return made.node();
                };
        Pictures.all("followup-" + name, node);
    }
}

package org.daybook.followup.view;

import java.util.ArrayList;
import java.util.List;
import org.daybook.base.FollowUpId;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;
import org.daybook.desk.Place;
import org.daybook.followup.FollowUpSchool;
import org.daybook.vault.TestStore;

/** The pages of what is followed up, over a real store, with everything at once. */
final class FollowUpDesk implements Navigator {

    final FollowUpSchool it;
    final TestStore daybook;
    final Surroundings around;
    final FollowUpDeeds deeds;
    final List<Place> visited = new ArrayList<>();

    FollowUpDesk(TestStore daybook) {
        this.daybook = daybook;
        this.it = new FollowUpSchool(daybook);
        this.around =
                new Surroundings(
                        Background.direct(),
                        this,
                        daybook.clock(),
                        it.school.find,
                        it.people,
                        daybook.journal()::actor);
        this.deeds =
                new FollowUpDeeds(
                        it.followUps, it.school.entries, it.practices, it.begin, it.record);
    }

    FollowUpStepsModel steps(FollowUpId id) {
        return steps(new Place.FollowUpSteps(id));
    }

    FollowUpStepsModel steps(Place.FollowUpSteps place) {
        FollowUpStepsModel model = new FollowUpStepsModel(around, deeds, place);
        model.refresh();
        return model;
    }

    @Override
    public void go(Place place) {
        visited.add(place);
    }

    @Override
    public void back() {
        visited.add(new Place.Today());
    }
}

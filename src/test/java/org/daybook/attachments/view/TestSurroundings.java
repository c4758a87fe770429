package org.daybook.attachments.view;

import org.daybook.attachments.AttachmentDesk;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;
import org.daybook.desk.NothingChosen;
import org.daybook.desk.Place;

/** Everything on one thread, nobody goes anywhere, and no file is chosen. */
public final class TestSurroundings {

    private TestSurroundings() {}

    public static Surroundings around(AttachmentDesk desk) {
        return new Surroundings(
                desk.attachments,
                desk.deeds,
                Background.direct(),
                STAYS,
                new NothingChosen(),
                desk.daybook.clock());
    }

    private static final Navigator STAYS =
            new Navigator() {
                @Override
                public void go(Place place) {}

                @Override
                public void back() {}
            };
}

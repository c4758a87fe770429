package org.daybook;

import javafx.scene.Node;
import org.daybook.attachments.store.JooqAttachments;
import org.daybook.base.ChildId;
import org.daybook.casework.store.JooqCasework;
import org.daybook.children.Children;
import org.daybook.children.store.JooqLinks;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Page;
import org.daybook.desk.Place;
import org.daybook.extract.ExtractPress;
import org.daybook.extract.GatherExtract;
import org.daybook.extract.GatherFile;
import org.daybook.extract.Request.Form;
import org.daybook.extract.SaveExtract;
import org.daybook.extract.print.ExtractPaper;
import org.daybook.extract.view.ExtractModel;
import org.daybook.extract.view.ExtractPage;
import org.daybook.extract.view.PrintMenu;
import org.daybook.extract.view.Surroundings;
import org.daybook.followup.store.JooqFollowUps;
import org.daybook.journal.Journal;
import org.daybook.people.People;
import org.daybook.vault.Store;

/** What leaves the daybook of one child: use cases and pages, built by hand. */
final class ExtractRoom {

    private final GatherFile files;
    private final ExtractModel.Deeds deeds;
    private final Surroundings around;
    private final FileChoice choice;

    ExtractRoom(Store store, Journal journal, Outside outside, Children children, People people) {
        this.files =
                new GatherFile(
                        new GatherFile.Ports(
                                children,
                                new JooqEntries(store),
                                new JooqCasework(store),
                                new JooqLinks(store),
                                new JooqFollowUps(store),
                                new JooqAttachments(store),
                                people));
        this.deeds = deeds(journal, people, outside);
        this.around = new Surroundings(outside.background(), outside.navigator(), outside.clock());
        this.choice = outside.files();
    }

    private ExtractModel.Deeds deeds(Journal journal, People people, Outside outside) {
        GatherExtract gather = new GatherExtract(journal, files, people, outside.clock());
        ExtractPress press = new ExtractPaper();
        return new ExtractModel.Deeds(gather, new SaveExtract(journal, gather, press), press);
    }

    /** For the transfer pack, which says the same of a child. */
    GatherFile files() {
        return files;
    }

    /** The button at the head of a child's file. */
    Node menu(ChildId child) {
        return PrintMenu.of(around.navigator(), child);
    }

    Page print(Place.PrintChronology place) {
        Form first = place.forMeeting() ? Form.MEETING_TABLE : Form.CHRONOLOGY;
        return new ExtractPage(
                new ExtractModel(around, deeds, place.child(), first), around, choice);
    }
}

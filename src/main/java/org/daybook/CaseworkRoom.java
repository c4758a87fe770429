package org.daybook;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.daybook.base.ChildId;
import org.daybook.casework.Casework;
import org.daybook.casework.ChangeAlerts;
import org.daybook.casework.ChangeProfessionals;
import org.daybook.casework.ChangeStatus;
import org.daybook.casework.CloseCase;
import org.daybook.casework.HandOver;
import org.daybook.casework.MakeAbsencePlan;
import org.daybook.casework.OpenCase;
import org.daybook.casework.SettlePractice;
import org.daybook.casework.store.JooqCasework;
import org.daybook.casework.view.AbsencePart;
import org.daybook.casework.view.CaseDeeds;
import org.daybook.casework.view.FamilyPart;
import org.daybook.casework.view.FileCaseModel;
import org.daybook.casework.view.StandingModel;
import org.daybook.casework.view.StandingPage;
import org.daybook.casework.view.StatusBand;
import org.daybook.casework.view.StatusListModel;
import org.daybook.casework.view.StatusListPage;
import org.daybook.casework.view.Surroundings;
import org.daybook.children.AddLink;
import org.daybook.children.Children;
import org.daybook.children.EndLink;
import org.daybook.children.FindChildren;
import org.daybook.children.Links;
import org.daybook.children.OpenChildFile;
import org.daybook.children.store.JooqLinks;
import org.daybook.chronology.RecordEntry;
import org.daybook.desk.Page;
import org.daybook.desk.Part;
import org.daybook.desk.Place;
import org.daybook.journal.Journal;
import org.daybook.people.People;
import org.daybook.vault.Store;

/** What holds for each child: its use cases, its pages and its parts of a file, built by hand. */
final class CaseworkRoom {

    private final Casework casework;
    private final Links links;
    private final OpenChildFile open;
    private final CaseDeeds deeds;
    private final SettlePractice settle;
    private final Surroundings around;

    CaseworkRoom(
            Store store,
            Journal journal,
            Outside outside,
            Children children,
            FindChildren find,
            People people,
            RecordEntry record) {
        this.casework = new JooqCasework(store);
        this.links = new JooqLinks(store);
        this.open = new OpenChildFile(journal, children);
        this.settle = new SettlePractice(journal, casework);
        this.deeds =
                new CaseDeeds(
                        new ChangeStatus(journal, casework, record, outside.clock()),
                        new ChangeProfessionals(journal, casework, outside.clock()),
                        new ChangeAlerts(journal, casework, outside.clock()),
                        new OpenCase(journal, casework, people, outside.clock()),
                        new CloseCase(journal, casework, outside.clock()),
                        new HandOver(journal, casework, people, outside.clock()),
                        new MakeAbsencePlan(journal, casework, outside.clock()),
                        new AddLink(journal, links, outside.clock()),
                        new EndLink(journal, links, outside.clock()));
        this.around =
                new Surroundings(
                        outside.background(),
                        outside.navigator(),
                        outside.clock(),
                        casework,
                        links,
                        find,
                        people);
    }

    /** What this room shows in a child's file. */
    record InTheFile(Part band, Part family, Part absence) {}

    InTheFile inTheFileOf(ChildId child) {
        FileCaseModel model = new FileCaseModel(child, around);
        return new InTheFile(new StatusBand(model), new FamilyPart(model), new AbsencePart(model));
    }

    /**
     * @param beforeStepDown what is said in the forms that close a case or end a status
     */
    Page standing(Place.Standing place, Supplier<Node> beforeStepDown) {
        return new StandingPage(
                new StandingModel(place.child(), open, deeds, around), beforeStepDown);
    }

    Page statuses() {
        return new StatusListPage(new StatusListModel(around, settle));
    }

    Casework casework() {
        return casework;
    }
}

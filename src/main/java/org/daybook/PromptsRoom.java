package org.daybook;

import javafx.scene.Node;
import org.daybook.base.ChildId;
import org.daybook.casework.store.JooqCasework;
import org.daybook.children.Children;
import org.daybook.children.store.JooqLinks;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.desk.Background;
import org.daybook.desk.Part;
import org.daybook.followup.store.JooqFollowUps;
import org.daybook.journal.Journal;
import org.daybook.people.People;
import org.daybook.prompts.Answers;
import org.daybook.prompts.ConsiderPrompt;
import org.daybook.prompts.GatherFacts;
import org.daybook.prompts.ReadPrompts;
import org.daybook.prompts.store.JooqAnswers;
import org.daybook.prompts.view.PromptsModel;
import org.daybook.prompts.view.PromptsPart;
import org.daybook.prompts.view.StepDownNote;
import org.daybook.vault.Store;

/** The questions that recorded facts raise, built by hand. */
final class PromptsRoom {

    private final ReadPrompts read;
    private final ConsiderPrompt consider;
    private final Background background;

    PromptsRoom(Store store, Journal journal, Outside outside, Children children, People people) {
        Answers answers = new JooqAnswers(store);
        GatherFacts gather =
                new GatherFacts(
                        new GatherFacts.Sources(
                                children,
                                new JooqLinks(store),
                                people,
                                new JooqEntries(store),
                                new JooqCasework(store),
                                new JooqFollowUps(store)),
                        outside.clock());
        this.read = new ReadPrompts(gather, answers);
        this.consider = new ConsiderPrompt(journal, answers, outside.clock());
        this.background = outside.background();
    }

    /** For the board, and for whoever closes a case. */
    ReadPrompts read() {
        return read;
    }

    /** For the forms that close a case or end a status, made anew for each. */
    Node beforeStepDown(ChildId child) {
        return new StepDownNote(child, read, background).node();
    }

    Part part(ChildId child) {
        return new PromptsPart(new PromptsModel(child, read, consider, background));
    }
}

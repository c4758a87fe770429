package org.daybook.chronology.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.daybook.base.ChildId;
import org.daybook.chronology.ChronologyDeeds;
import org.daybook.chronology.Entry;
import org.daybook.chronology.OpenAction;
import org.daybook.desk.Offered;
import org.daybook.desk.Place;

/** The small forms of an entry, lent to a page that shows only a line of it. */
public final class BoardForms {

    private final ChronologyDeeds deeds;
    private final Surroundings around;

    public BoardForms(ChronologyDeeds deeds, Surroundings around) {
        this.deeds = deeds;
        this.around = around;
    }

    /**
     * @param done to be run once it is recorded
     * @param close to be run when it is left as it was
     */
    public Node decide(Entry entry, Runnable done, Runnable close) {
        Parent form = new DecideForm(forms(done).decide(entry), suffix(entry), close);
        return dressed(new ReadFirst(told(entry), form));
    }

    /** All that it says of each of its children: one decides by nothing less. */
    private Node told(Entry entry) {
        List<Whose> whose =
                entry.wording().children().stream().map(part -> whose(part.child())).toList();
        return new EntryView(entry, whose, around.today()).told();
    }

    private Whose whose(ChildId child) {
        return Whose.another(
                child,
                around.children().withId(child),
                () -> around.navigator().go(new Place.ChildFile(child)));
    }

    public Node finish(OpenAction open, Runnable done, Runnable close) {
        return dressed(
                new FinishForm(forms(done).finish(open.action()), suffix(open.entry()), close));
    }

    /** That the reporter was told; in the file of the first child. */
    public Node tell(Entry entry, Runnable done, Runnable close) {
        ChildId file = entry.wording().children().getFirst().child();
        TurnForms turns = new TurnForms(file, deeds.turns(), around, _ -> done.run());
        List<String> staff = new ArrayList<>();
        around.background().run(around::staffNames).then(staff::addAll);
        return dressed(
                new TellForm(
                        turns.tell(entry),
                        suffix(entry),
                        typed -> Offered.of(staff, typed),
                        close));
    }

    private SmallForms forms(Runnable done) {
        return new SmallForms(deeds, around, _ -> done.run());
    }

    private static String suffix(Entry entry) {
        return "-" + entry.seq();
    }

    private static Node dressed(Parent form) {
        Stylesheets.on(form);
        return form;
    }
}

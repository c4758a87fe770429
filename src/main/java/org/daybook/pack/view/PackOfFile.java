package org.daybook.pack.view;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import org.daybook.base.TransferId;
import org.daybook.desk.Part;
import org.daybook.transfer.DayOne;

/** The cards of one file's pack, to stand on the page of that file. */
public final class PackOfFile {

    private final PackModel model;
    private final PackCard card;
    private final DayOneCard dayOne;

    public PackOfFile(Surroundings around, PackDeeds deeds, TransferId transfer) {
        this.model = new PackModel(around, deeds, transfer);
        this.card = new PackCard(model, around.files());
        this.dayOne = new DayOneCard(model);
    }

    /** The questions of the day-one page, for a form of another room. */
    public static Node dayOneQuestions(ObjectProperty<DayOne> page) {
        return DayOneQuestions.lent(page);
    }

    /** The pages, what is in it, and the saving; it reads for both cards. */
    public Part card() {
        return new Part() {
            @Override
            public Node node() {
                return card;
            }

            @Override
            public void refresh() {
                model.refresh();
            }

            @Override
            public void whenChanged(Runnable then) {
                model.whenChanged(then);
            }
        };
    }

    /** The day-one page; it is read, and tells of a change, with the other card. */
    public Part dayOne() {
        return new Part() {
            @Override
            public Node node() {
                return dayOne;
            }

            @Override
            public void refresh() {}
        };
    }

    /** Opens the form in which the pack is saved. */
    public void save() {
        model.askToSave();
    }
}

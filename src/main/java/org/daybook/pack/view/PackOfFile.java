package org.daybook.pack.view;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import org.daybook.base.TransferId;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Part;
import org.daybook.transfer.DayOne;

/** The cards of one file's pack, to stand on the page of that file. */
public final class PackOfFile {

    private final Surroundings around;
    private final PackModel model;
    private final PackCard card;
    private final DayOneCard dayOne;

    public PackOfFile(Surroundings around, PackModel.Deeds deeds, TransferId transfer) {
        this.around = around;
        this.model = new PackModel(around, deeds, transfer);
        this.card = new PackCard(model, this::save);
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

    /** Asks where to, then saves the pack. */
    public void save() {
        around.files()
                .saveFile(card, "Save the pack", model.fileName(), FileChoice.Kind.PDF)
                .ifPresent(model::save);
    }
}

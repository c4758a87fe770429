package org.daybook.transfer.view;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.daybook.base.TransferId;
import org.daybook.desk.Part;
import org.daybook.transfer.DayOne;

/**
 * What the room of packs lends to the pages of files on their way; this room does not know what a
 * pack says.
 *
 * @param dayOne the questions of the day-one page, for the form that starts a transfer
 * @param pack what stands on the page of one file, made anew for each page
 * @param kept whether a copy is kept here once the file has gone, made anew for each page
 */
public record TransferParts(
        DayOneForm dayOne, Function<TransferId, PackParts> pack, Function<TransferId, Part> kept) {

    /** Where nothing is lent. */
    public static final TransferParts NONE =
            new TransferParts(_ -> nothing(), _ -> new NoParts(), _ -> new NoPart(nothing()));

    /** Where nobody says yet whether a copy is kept. */
    public TransferParts(DayOneForm dayOne, Function<TransferId, PackParts> pack) {
        this(dayOne, pack, _ -> new NoPart(nothing()));
    }

    /** The same, with what says whether a copy is kept here. */
    public TransferParts with(Function<TransferId, Part> keptHere) {
        return new TransferParts(dayOne, pack, keptHere);
    }

    /** Makes the questions of the day-one page. */
    @FunctionalInterface
    public interface DayOneForm {

        /**
         * @param page written with every change of an answer
         */
        Node of(ObjectProperty<DayOne> page);
    }

    /** The pack of one file: its card, the card of its day-one page, and its saving. */
    public interface PackParts {

        Part card();

        Part dayOne();

        /** Opens the form in which the pack is saved. */
        void save();
    }

    private static Region nothing() {
        Region nothing = new Region();
        nothing.setManaged(false);
        return nothing;
    }

    private record NoPart(Node node) implements Part {

        @Override
        public void refresh() {}
    }

    private record NoParts() implements PackParts {

        @Override
        public Part card() {
            return new NoPart(nothing());
        }

        @Override
        public Part dayOne() {
            return new NoPart(nothing());
        }

        @Override
        public void save() {}
    }
}

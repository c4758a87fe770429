package org.daybook.leavers.view;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.TransferId;
import org.daybook.desk.Mark;
import org.daybook.leavers.RunLine;
import org.daybook.leavers.Stand;
import org.daybook.transfer.Destination;
import org.daybook.transfer.Receiver;

/** How far a leaver's file has come, in a shape and a few words. */
final class StandWords {

    private StandWords() {}

    static Mark.Shape shape(Stand stand) {
        return switch (stand) {
            case Stand.LeftOut _ -> Mark.Shape.ENDED;
            case Stand.OnItsWay _,
                    Stand.MovedBefore _,
                    Stand.StaysHere _,
                    Stand.NilTold _,
                    Stand.Packed _ ->
                    Mark.Shape.DONE;
            case Stand.NoDestination _ -> Mark.Shape.NOT_KNOWN;
            case Stand.Ready _ -> Mark.Shape.OPEN;
            case Stand.NilReturn(boolean toTell) -> toTell ? Mark.Shape.OPEN : Mark.Shape.ENDED;
            case Stand.FileSinceNil _ -> Mark.Shape.LATE;
            case Stand.ToPack _ -> Mark.Shape.DUE_SOON;
        };
    }

    static String words(Stand stand) {
        return switch (stand) {
            case Stand.LeftOut(String why) -> "Left out: " + why;
            case Stand.OnItsWay(_, String to) -> "On its way already, to " + to;
            case Stand.MovedBefore(_, String to) -> "Moved already, to " + to;
            case Stand.NoDestination _ -> "No destination yet";
            case Stand.Ready _ -> "Ready to begin";
            case Stand.NilReturn(boolean toTell) ->
                    toTell ? "No record: a nil return" : "No record, and no school to tell";
            case Stand.NilTold _ -> "Nil return told";
            case Stand.FileSinceNil _ -> "Nil return told, and a file exists now";
            case Stand.ToPack _ -> "Begun. Pack to be saved";
            case Stand.Packed(_, String pack) -> "Pack saved, " + pack;
            case Stand.StaysHere _ -> "Begun. No pack goes out";
        };
    }

    /** Where the child goes, or that nobody has said so. */
    static String to(RunLine line) {
        return line.leaver().to().map(Receiver::name).orElse("");
    }

    /** What else is known of it: the kind, their lead, how to reach them. */
    static String about(RunLine line) {
        return line.leaver()
                .to()
                .map(to ->
                        Stream.of(to.school().isEmpty() ? "" : kind(to), to.lead(), to.contact())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", ")))
                .orElse("");
    }

    private static String kind(Receiver to) {
        return to.destination() == Destination.SCHOOL ? "" : to.destination().words();
    }

    /** The transfer that can be opened; empty while there is none. */
    static Optional<TransferId> transfer(Stand stand) {
        return switch (stand) {
            case Stand.OnItsWay(TransferId id, _) -> Optional.of(id);
            case Stand.MovedBefore(TransferId id, _) -> Optional.of(id);
            case Stand.NilTold(TransferId id) -> Optional.of(id);
            case Stand.FileSinceNil(TransferId id) -> Optional.of(id);
            case Stand.ToPack(TransferId id) -> Optional.of(id);
            case Stand.Packed(TransferId id, _) -> Optional.of(id);
            case Stand.StaysHere(TransferId id) -> Optional.of(id);
            case Stand.LeftOut _, Stand.NoDestination _, Stand.Ready _, Stand.NilReturn _ ->
                    Optional.empty();
        };
    }
}

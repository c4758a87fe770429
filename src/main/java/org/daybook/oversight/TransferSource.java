package org.daybook.oversight;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.base.TransferId;
import org.daybook.oversight.Timing.Urgency;
import org.daybook.transfer.FileOut;
import org.daybook.transfer.Need;
import org.daybook.transfer.ReadFilesOut;

/**
 * The files on their way: of each the one thing that presses, or what it waits for; and where its
 * common transfer file is late as well, a line for that.
 */
public final class TransferSource implements BoardSource {

    private final ReadFilesOut files;

    public TransferSource(ReadFilesOut files) {
        this.files = files;
    }

    @Override
    public Said said(LocalDateTime now) {
        List<FileOut> open = files.open();
        return new Said(needsYou(open), waits(open), List.of());
    }

    @Override
    public List<NeedsYou> needsYou(LocalDateTime now) {
        return needsYou(files.open());
    }

    @Override
    public List<Waits> waits(LocalDateTime now) {
        return waits(files.open());
    }

    private static List<NeedsYou> needsYou(List<FileOut> open) {
        return open.stream().flatMap(TransferSource::lines).toList();
    }

    private static List<Waits> waits(List<FileOut> open) {
        return open.stream()
                .filter(file -> !file.need().needsTheLead())
                .map(TransferSource::waits)
                .toList();
    }

    private static Stream<NeedsYou> lines(FileOut file) {
        Need need = file.need();
        TransferId transfer = file.transfer().id();
        Stream<NeedsYou> first =
                need.needsTheLead()
                        ? Stream.of(line(file, need, new ToDo.Send(transfer, need.deed())))
                        : Stream.empty();
        return Stream.concat(
                first,
                file.besides().stream()
                        .map(other -> line(file, other, new ToDo.OtherClock(transfer))));
    }

    private static NeedsYou line(FileOut file, Need need, ToDo toDo) {
        return new NeedsYou(
                Group.TRANSFERS,
                new Timing(urgency(need.weight()), need.how(), need.since(), need.day()),
                List.of(file.child().id()),
                need.why(),
                toDo);
    }

    private static Urgency urgency(Need.Weight weight) {
        return switch (weight) {
            case LATE -> Urgency.LATE;
            case SOON -> Urgency.SOON;
            case OPEN, WAITS -> Urgency.OPEN;
        };
    }

    private static Waits waits(FileOut file) {
        Need need = file.need();
        boolean receipt = need.kind() == Need.Kind.RECEIPT_AWAITED;
        return new Waits(
                List.of(file.child().id()),
                receipt ? need.why() : "File to " + file.transfer().to().name() + ": " + need.why(),
                receipt ? need.since() : need.how(),
                need.day());
    }
}

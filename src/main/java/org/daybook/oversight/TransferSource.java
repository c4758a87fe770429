package org.daybook.oversight;

import java.time.LocalDateTime;
import java.util.List;
import org.daybook.oversight.Timing.Urgency;
import org.daybook.transfer.FileOut;
import org.daybook.transfer.Need;
import org.daybook.transfer.ReadFilesOut;

/** The files on their way: of each the one thing that presses, or what it waits for. */
public final class TransferSource implements BoardSource {

    private final ReadFilesOut files;

    public TransferSource(ReadFilesOut files) {
        this.files = files;
    }

    @Override
    public List<NeedsYou> needsYou(LocalDateTime now) {
        return files.open().stream()
                .filter(file -> file.need().needsTheLead())
                .map(TransferSource::line)
                .toList();
    }

    @Override
    public List<Waits> waits(LocalDateTime now) {
        return files.open().stream()
                .filter(file -> !file.need().needsTheLead())
                .map(TransferSource::waits)
                .toList();
    }

    private static NeedsYou line(FileOut file) {
        Need need = file.need();
        return new NeedsYou(
                Group.TRANSFERS,
                new Timing(urgency(need.weight()), need.how(), need.since(), need.day()),
                List.of(file.child().id()),
                need.why(),
                new ToDo.Send(file.transfer().id(), need.deed()));
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

package org.daybook.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.children.Children;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.Transfers;

/** Puts together what retention has to say of one child's file or of all. On the store's thread. */
public final class ReadKeptFiles {

    private final KeptCopies copies;
    private final Children children;
    private final Transfers transfers;

    public ReadKeptFiles(KeptCopies copies, Children children, Transfers transfers) {
        this.copies = copies;
        this.children = children;
        this.transfers = transfers;
    }

    /** Empty when the child is not, or no longer, known. */
    public Optional<KeptFile> of(ChildId id) {
        return children.withId(id)
                .map(child ->
                        new KeptFile(
                                child,
                                copies.decisions(id),
                                copies.holds(id),
                                Moved.of(
                                        transfers.of(id),
                                        Optional.ofNullable(copies.lastWritten().get(id))),
                                copies.withRecords().contains(id),
                                copies.rules()));
    }

    /**
     * The files of all who have left, and of those still here about whom something was decided or
     * holds.
     */
    public List<KeptFile> all(LocalDate today) {
        Map<ChildId, List<KeptCopy>> decisions = copies.decisions();
        Map<ChildId, List<Hold>> holds = copies.holds();
        Map<ChildId, List<Transfer>> moved =
                transfers.all().stream().collect(Collectors.groupingBy(Transfer::child));
        Map<ChildId, Instant> written = copies.lastWritten();
        Set<ChildId> withRecords = copies.withRecords();
        RetentionRules rules = copies.rules();
        return children.all().stream()
                .filter(child ->
                        !child.onRoll(today)
                                || decisions.containsKey(child.id())
                                || holds.containsKey(child.id()))
                .map(child -> {
                    ChildId id = child.id();
                    return new KeptFile(
                            child,
                            decisions.getOrDefault(id, List.of()),
                            holds.getOrDefault(id, List.of()),
                            Moved.of(
                                    moved.getOrDefault(id, List.of()),
                                    Optional.ofNullable(written.get(id))),
                            withRecords.contains(id),
                            rules);
                })
                .toList();
    }
}

package org.daybook.arrival;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.arrival.PackImportPlan.Document;
import org.daybook.arrival.PackImportPlan.Growing;
import org.daybook.arrival.PackImportPlan.Joining;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.FileKind;
import org.daybook.attachments.Holder;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.chronology.ChildInEntry;
import org.daybook.handover.HandedDocument;
import org.daybook.handover.HandedEntry;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Writes what a plan says, inside the change that takes the pack in. */
public final class WritePackImport {

    private final Journal journal;
    private final PackImportPorts ports;
    private final TellPackImport tell;

    public WritePackImport(Journal journal, PackImportPorts ports, TellPackImport tell) {
        this.journal = journal;
        this.ports = ports;
        this.tell = tell;
    }

    /** Answers how it stands in the store, with the file in that it belongs to. */
    PackImported write(PackImportPlan plan, PackImported taken, SealedForImport sealed) {
        if (!plan.known()) {
            journal.change(
                    Deed.about(Deed.Kind.CHILD_ADDED, plan.childId()),
                    () -> ports.children().add(plan.child()));
        }
        plan.fresh().forEach(one -> ports.entries().add(AboutChild.withoutTurns(one.entry())));
        plan.fresh().forEach(this::turns);
        plan.joining().forEach(one -> join(one, plan.childId()));
        plan.growing().forEach(this::grow);
        documents(plan, sealed);
        beside(plan.beside(), plan.childId());
        PackImported told = tell.of(plan, taken);
        ports.imports().add(told, came(plan));
        return told;
    }

    private static List<EntryId> came(PackImportPlan plan) {
        List<EntryId> came = new ArrayList<>();
        plan.fresh().forEach(one -> came.add(one.entry().id()));
        plan.joining().forEach(one -> came.add(one.came().id()));
        return came;
    }

    /** After all entries: a turn may point to any of them. */
    private void turns(HandedEntry one) {
        one.entry().turns().forEach(turn -> ports.entries().turn(one.entry().id(), turn));
    }

    /** The child gets its part in each wording; what they say is the same. */
    private void join(Joining one, ChildId child) {
        Map<Integer, ChildInEntry> parts = new HashMap<>();
        one.came()
                .versions()
                .forEach(theirs ->
                        theirs.wording()
                                .child(child)
                                .ifPresent(part -> parts.put(theirs.number(), part)));
        ports.entries().join(one.here().id(), parts);
    }

    private void grow(Growing one) {
        EntryId id = one.here().id();
        one.growth().versions().forEach(version -> ports.entries().amend(id, version));
        one.growth().decisions().forEach(decision -> ports.entries().decide(id, decision));
        one.growth().actions().forEach(action -> ports.entries().act(id, action));
        one.growth().finished().forEach((action, done) -> ports.entries().finish(action, done));
        one.growth().turns().forEach(turn -> ports.entries().turn(id, turn));
    }

    private void documents(PackImportPlan plan, SealedForImport sealed) {
        Map<EntryId, List<Document>> byEntry =
                plan.documents().stream().collect(Collectors.groupingBy(one -> one.entry().id()));
        byEntry.forEach((entry, files) -> {
            Holder holder = new Holder.OfEntry(entry);
            int position = ports.attachments().of(holder).size();
            for (Document one : files) {
                HandedDocument document = one.document();
                ports.attachments()
                        .add(
                                attachment(
                                        holder,
                                        ++position,
                                        document,
                                        kind(plan.pack(), document),
                                        sealed.document(document.digest())));
            }
        });
    }

    private static FileKind kind(PackInHand pack, HandedDocument document) {
        return Optional.ofNullable(pack.found().get(document.digest()))
                .map(PackInHand.Found::kind)
                .orElse(document.kind());
    }

    private static Attachment attachment(
            Holder holder, int position, HandedDocument document, FileKind kind, String sealed) {
        return new Attachment(
                document.id(),
                holder,
                position,
                document.name(),
                kind,
                document.bytes(),
                document.digest(),
                sealed,
                document.note(),
                document.addedAt(),
                document.addedBy(),
                Optional.empty());
    }

    private void beside(PackImportPlan.Beside beside, ChildId child) {
        beside.statuses().forEach(ports.casework()::keep);
        beside.professionals().forEach(ports.casework()::keep);
        beside.alerts().forEach(ports.casework()::keep);
        beside.links().forEach(ports.links()::add);
        beside.followUps().forEach(ports.followUps()::add);
        beside.shared().forEach(id -> ports.followUps().join(id, child));
        beside.gained()
                .forEach((id, lines) -> lines.forEach(line -> ports.followUps().addLine(id, line)));
    }
}

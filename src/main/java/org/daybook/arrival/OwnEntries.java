package org.daybook.arrival;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.AttachmentId;
import org.daybook.attachments.Holder;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.chronology.Action;
import org.daybook.chronology.ActionId;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Turn;
import org.daybook.followup.FollowUp;
import org.daybook.handover.HandedDocument;
import org.daybook.handover.HandedEntry;
import org.daybook.handover.HandedFile;

/**
 * A file as it will stand here. An entry that is here for another child stays one with it only
 * where the two tell the very same. Else it becomes this child's own: nothing of it is lost, no
 * word that is barred in one file is read in the other, and what was withdrawn there is not joined.
 */
final class OwnEntries {

    private final PackImportPorts ports;
    private final ChildId child;
    private final HandedFile came;
    private final Map<EntryId, EntryId> own = new HashMap<>();

    OwnEntries(PackImportPorts ports, ChildId child, HandedFile came) {
        this.ports = ports;
        this.child = child;
        this.came = about(came, child);
        Map<EntryId, Entry> here = here();
        for (HandedEntry one : this.came.entries()) {
            EntryId id = one.entry().id();
            EntryId apart = new EntryId(own(id.value(), child));
            Entry there = here.get(id);
            if (here.containsKey(apart) || (there != null && !oneWith(there, one))) {
                own.put(id, apart);
            }
        }
    }

    /** The same whenever it comes again. */
    static UUID own(UUID id, ChildId child) {
        return UUID.nameUUIDFromBytes(
                (id + " of " + child.value()).getBytes(StandardCharsets.US_ASCII));
    }

    private Map<EntryId, Entry> here() {
        List<EntryId> ids =
                came.entries().stream()
                        .map(one -> one.entry().id())
                        .flatMap(id -> Stream.of(id, new EntryId(own(id.value(), child))))
                        .toList();
        return ports.entries().findAll(ids).stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    private boolean oneWith(Entry here, HandedEntry came) {
        return AboutChild.everNamed(here, child)
                || (EntryGrowth.tellTheSame(here, came.entry()) && digests(here).equals(of(came)));
    }

    private Set<String> digests(Entry here) {
        return ports.attachments().of(new Holder.OfEntry(here.id())).stream()
                .map(Attachment::digest)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> of(HandedEntry came) {
        return came.documents().stream().map(HandedDocument::digest).collect(Collectors.toSet());
    }

    /** With the identities that it has here. */
    HandedFile file() {
        return with(
                came,
                came.entries().stream().map(this::standing).toList(),
                came.followUps().stream().map(this::from).toList());
    }

    /** Of the entries that are here in another child's file in other words. */
    List<LocalDate> days() {
        return came.entries().stream()
                .map(HandedEntry::entry)
                .filter(one -> own.containsKey(one.id()))
                .map(Entry::day)
                .toList();
    }

    private HandedEntry standing(HandedEntry one) {
        Entry entry = one.entry();
        boolean apart = own.containsKey(entry.id());
        Entry named =
                new Entry(
                        own.getOrDefault(entry.id(), entry.id()),
                        entry.kind(),
                        entry.seq(),
                        entry.recordedAt(),
                        entry.recordedBy(),
                        entry.versions(),
                        entry.decisions(),
                        apart ? entry.actions().stream().map(this::own).toList() : entry.actions(),
                        entry.turns().stream().map(this::other).toList());
        return new HandedEntry(
                named, apart ? one.documents().stream().map(this::own).toList() : one.documents());
    }

    private Action own(Action one) {
        return new Action(
                new ActionId(own(one.id().value(), child)),
                one.what(),
                one.owner(),
                one.due(),
                one.addedAt(),
                one.done());
    }

    private HandedDocument own(HandedDocument one) {
        return new HandedDocument(
                new AttachmentId(own(one.id().value(), child)),
                one.position(),
                one.name(),
                one.kind(),
                one.bytes(),
                one.digest(),
                one.note(),
                one.addedAt(),
                one.addedBy());
    }

    private Turn other(Turn turn) {
        return new Turn(
                turn.kind(),
                turn.words(),
                turn.when(),
                turn.who(),
                turn.child(),
                named(turn.other()),
                turn.at(),
                turn.by());
    }

    private FollowUp from(FollowUp one) {
        return new FollowUp(
                one.id(),
                one.kind(),
                one.children(),
                named(one.from()),
                one.title(),
                one.whom(),
                one.begunOn(),
                one.due(),
                one.lines(),
                one.recordedAt(),
                one.recordedBy());
    }

    private Optional<EntryId> named(Optional<EntryId> entry) {
        return entry.map(id -> own.getOrDefault(id, id));
    }

    /** The same entries about the child as it is known here. */
    private static HandedFile about(HandedFile file, ChildId child) {
        return with(
                file,
                file.entries().stream()
                        .map(one ->
                                new HandedEntry(
                                        AboutChild.only(one.entry(), child), one.documents()))
                        .toList(),
                file.followUps());
    }

    private static HandedFile with(
            HandedFile file, List<HandedEntry> entries, List<FollowUp> followUps) {
        return new HandedFile(
                file.handing(),
                file.child(),
                file.lead(),
                file.deputy(),
                entries,
                file.statuses(),
                file.professionals(),
                file.alerts(),
                file.links(),
                followUps);
    }
}

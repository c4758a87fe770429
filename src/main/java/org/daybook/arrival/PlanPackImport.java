package org.daybook.arrival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.arrival.PackImportPlan.Document;
import org.daybook.arrival.PackImportPlan.Growing;
import org.daybook.arrival.PackImportPlan.Joining;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.Holder;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.children.Child;
import org.daybook.chronology.Action;
import org.daybook.chronology.Entry;
import org.daybook.handover.HandedDocument;
import org.daybook.handover.HandedEntry;
import org.daybook.handover.HandedFile;

/** Works out what taking a pack in would do. Writes nothing. */
public final class PlanPackImport {

    /** What came of it. */
    public sealed interface Planned {

        record Plan(PackImportPlan plan) implements Planned {}

        /** The child or parts of the file stand here already, as another child than the chosen. */
        record InAnotherFile() implements Planned {}
    }

    private final PackImportPorts ports;

    public PlanPackImport(PackImportPorts ports) {
        this.ports = ports;
    }

    /** Who here it may be, the surest first. */
    public List<PackImportMatch> matches(PackInHand pack) {
        Child came = pack.record().child();
        return PackImportMatch.of(
                came, ports.children().withId(came.id()), ports.alike().apply(came.particulars()));
    }

    /**
     * @param chosen the child here whose file it is; empty for a child who is new here
     */
    public Planned plan(PackInHand pack, Optional<ChildId> chosen) {
        Optional<Child> here = chosen.flatMap(ports.children()::withId);
        ChildId id = here.map(Child::id).orElseGet(pack.record().child()::id);
        OwnEntries own = new OwnEntries(ports, id, pack.record());
        HandedFile file = own.file();
        Optional<PackImportPlan.Beside> beside = new BesideEntries(ports, id).of(file);
        if (beside.isEmpty() || isAnothers(pack.record().child().id(), here)) {
            return new Planned.InAnotherFile();
        }
        return new Sorting(pack, id, file.entries())
                .plan(here, own.days(), beside.get())
                .<Planned>map(Planned.Plan::new)
                .orElseGet(Planned.InAnotherFile::new);
    }

    /** Whether the child who came is another one here: by its identity, or by a pack before. */
    private boolean isAnothers(ChildId came, Optional<Child> chosen) {
        Stream<ChildId> standing =
                Stream.concat(
                        ports.children().withId(came).map(Child::id).stream(),
                        ports.imports().standingFor(came).stream());
        return standing.anyMatch(one -> !chosen.map(Child::id).equals(Optional.of(one)));
    }

    /** Lays the entries that came beside those that are here. */
    private final class Sorting {

        private final PackInHand pack;
        private final ChildId child;
        private final List<HandedEntry> came;
        private final Map<EntryId, Entry> known;
        private final List<HandedEntry> fresh = new ArrayList<>();
        private final List<Joining> joining = new ArrayList<>();
        private final List<Growing> growing = new ArrayList<>();
        private final List<LocalDate> otherwise = new ArrayList<>();
        private final List<Document> documents = new ArrayList<>();
        private int same;

        Sorting(PackInHand pack, ChildId child, List<HandedEntry> came) {
            this.pack = pack;
            this.child = child;
            this.came = came;
            this.known = known(came.stream().map(one -> one.entry().id()).toList());
        }

        /** Empty when a part of it stands somewhere else already. */
        Optional<PackImportPlan> plan(
                Optional<Child> here, List<LocalDate> apart, PackImportPlan.Beside beside) {
            for (HandedEntry one : came) {
                sort(one);
            }
            if (actionsElsewhere() || !takeDocuments()) {
                return Optional.empty();
            }
            ArrivingChild arriving = new ArrivingChild(pack.record(), ports.clock());
            return Optional.of(
                    new PackImportPlan(
                            pack,
                            here.orElseGet(arriving::child),
                            here.isPresent(),
                            fresh,
                            joining,
                            growing,
                            same,
                            otherwise,
                            apart,
                            documents,
                            beside,
                            Stream.concat(
                                            here.map(arriving::differences).stream()
                                                    .flatMap(List::stream),
                                            beside.differences().stream())
                                    .toList()));
        }

        private void sort(HandedEntry one) {
            Entry here = known.get(one.entry().id());
            if (here == null) {
                fresh.add(one);
            } else if (!AboutChild.everNamed(here, child)) {
                joining.add(new Joining(here, one.entry()));
            } else {
                grow(here, one.entry());
            }
        }

        private void grow(Entry here, Entry entry) {
            EntryGrowth growth = EntryGrowth.of(here, entry, child);
            if (growth.otherwise()) {
                otherwise.add(here.day());
            } else if (growth.isEmpty()) {
                same++;
            }
            if (!growth.isEmpty()) {
                growing.add(new Growing(here, growth));
            }
        }

        private boolean actionsElsewhere() {
            return came.stream()
                    .anyMatch(one ->
                            one.entry().actions().stream()
                                    .map(Action::id)
                                    .flatMap(id -> ports.entries().of(id).stream())
                                    .anyMatch(entry -> !entry.equals(one.entry().id())));
        }

        /** False when a document belongs to another entry here. */
        private boolean takeDocuments() {
            for (HandedEntry one : came) {
                Holder holder = new Holder.OfEntry(one.entry().id());
                Set<String> there = digests(holder);
                for (HandedDocument document : one.documents()) {
                    Optional<Attachment> before = ports.attachments().find(document.id());
                    if (before.filter(file -> !file.holder().equals(holder)).isPresent()) {
                        return false;
                    }
                    if (before.isEmpty() && !there.contains(document.digest()) && !pack.alone()) {
                        documents.add(new Document(one.entry(), document));
                    }
                }
            }
            return true;
        }

        private Set<String> digests(Holder holder) {
            return known.isEmpty()
                    ? Set.of()
                    : ports.attachments().of(holder).stream()
                            .filter(Attachment::isIn)
                            .map(Attachment::digest)
                            .collect(Collectors.toSet());
        }
    }

    private Map<EntryId, Entry> known(Collection<EntryId> ids) {
        return ports.entries().findAll(ids).stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
    }
}

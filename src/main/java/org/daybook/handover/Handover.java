package org.daybook.handover;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.attachments.AttachmentId;
import org.daybook.base.EntryId;
import org.daybook.children.ChildLink;
import org.daybook.chronology.Details;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Turn;
import org.daybook.chronology.Version;
import org.daybook.chronology.Wording;
import org.daybook.extract.ChildsFile;
import org.daybook.extract.Enclosure;
import org.daybook.extract.OwnEntry;
import org.daybook.extract.OwnEntry.OwnWording;
import org.daybook.extract.Pursued;
import org.daybook.extract.Relation;
import org.daybook.followup.FollowUp;

/** Puts what may leave into the form in which the next school takes it. */
final class Handover {

    private final Handing handing;
    private final ChildsFile file;
    private final Set<AttachmentId> withheld;
    private final Set<EntryId> leaving;

    Handover(Handing handing, ChildsFile file, Set<AttachmentId> withheld) {
        this.handing = handing;
        this.file = file;
        this.withheld = Set.copyOf(withheld);
        this.leaving = file.entries().stream().map(OwnEntry::id).collect(Collectors.toSet());
    }

    HandedFile file() {
        return new HandedFile(
                handing,
                file.child(),
                file.team().lead(),
                file.team().deputy(),
                entries(),
                file.standing().statuses(),
                file.standing().professionals(),
                file.standing().alerts(),
                file.relations().stream().map(this::link).toList(),
                file.pursued().stream().map(this::followUp).toList());
    }

    private List<HandedEntry> entries() {
        List<OwnEntry> asWritten =
                file.entries().stream().sorted(Comparator.comparingLong(OwnEntry::seq)).toList();
        return IntStream.range(0, asWritten.size())
                .mapToObj(at -> entry(asWritten.get(at), at + 1))
                .toList();
    }

    private HandedEntry entry(OwnEntry own, long place) {
        Entry entry =
                new Entry(
                        own.id(),
                        own.kind(),
                        place,
                        own.recordedAt(),
                        own.recordedBy(),
                        own.wordings().stream().map(Handover::version).toList(),
                        own.decisions(),
                        own.actions(),
                        own.turns().stream().map(this::turn).toList());
        return new HandedEntry(
                entry,
                file.enclosures(own).stream()
                        .filter(one -> !withheld.contains(one.id()))
                        .map(Handover::document)
                        .toList());
    }

    private static Version version(OwnWording said) {
        return new Version(
                said.number(),
                said.writtenAt(),
                said.writtenBy(),
                said.reason(),
                new Wording(
                        said.happened(),
                        said.place(),
                        said.report(),
                        said.narrative(),
                        said.othersPresent(),
                        said.doneSoFar(),
                        said.parents(),
                        said.told(),
                        said.feedback(),
                        details(said),
                        said.own().stream().toList()));
    }

    private static Details details(OwnWording said) {
        if (said.others().isEmpty()) {
            return said.details();
        }
        Map<String, String> answers = new LinkedHashMap<>(said.details().texts());
        answers.merge(
                HandedEntry.OTHER_CHILDREN,
                String.join("\n", said.others()),
                (before, now) -> before + "\n" + now);
        return new Details(answers);
    }

    /** An entry that stays is not pointed at. */
    private Turn turn(Turn turn) {
        return new Turn(
                turn.kind(),
                turn.words(),
                turn.when(),
                turn.who(),
                Optional.empty(),
                turn.other().filter(leaving::contains),
                turn.at(),
                turn.by());
    }

    private static HandedDocument document(Enclosure one) {
        return new HandedDocument(
                one.id(),
                one.position(),
                one.name(),
                one.sort(),
                one.bytes(),
                one.digest(),
                one.note(),
                one.addedAt(),
                one.addedBy());
    }

    /** Another child of this school is one elsewhere for whoever reads it there. */
    private ChildLink link(Relation relation) {
        ChildLink link = relation.leaving();
        return new ChildLink(
                link.id(),
                link.child(),
                Optional.empty(),
                link.kind(),
                link.name(),
                link.relationship(),
                relation.here() ? handing.school() : link.atSchool(),
                link.note(),
                link.recordedAt(),
                link.recordedBy(),
                link.end());
    }

    private FollowUp followUp(Pursued one) {
        return new FollowUp(
                one.id(),
                one.kind(),
                List.of(file.child().id()),
                one.from().filter(leaving::contains),
                one.title(),
                one.whom(),
                one.begunOn(),
                one.dueAtFirst(),
                one.lines(),
                one.recordedAt(),
                one.recordedBy());
    }
}

package org.daybook.handover;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.FollowUpId;
import org.daybook.casework.Alert;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.Professional;
import org.daybook.casework.RoughDay;
import org.daybook.casework.Stamp;
import org.daybook.casework.StatusKind;
import org.daybook.children.Child;
import org.daybook.children.ChildLink;
import org.daybook.children.Contact;
import org.daybook.children.Detail;
import org.daybook.children.LinkKind;
import org.daybook.children.Particulars;
import org.daybook.followup.Answer;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.Line;
import org.daybook.followup.Step;

/** Reads a whole file as {@link FileForm} has written it. */
final class FileRead {

    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_OTHERS = 2_000;
    private static final int LONG_NAME = 400;
    private static final int LONG_LINE = 2_000;
    private static final int A_TIME = 60;

    private final Take record;
    private final ChildId child;

    private FileRead(Take record) {
        this.record = record;
        this.child = new ChildId(record.within("child").id("id"));
    }

    static HandedFile of(Take record) {
        return new FileRead(record).file();
    }

    private HandedFile file() {
        Optional<Take> team = record.maybe("team");
        EntryRead entries = new EntryRead(child);
        HandedFile file =
                new HandedFile(
                        handing(record.within("handing")),
                        child(record.within("child")),
                        team.map(one -> one.name("lead")).orElse(""),
                        team.map(one -> one.name("deputy")).orElse(""),
                        record.each("entries", MOST_ENTRIES, entries::entry),
                        record.each("statuses", MOST_OTHERS, this::status),
                        record.each("professionals", MOST_OTHERS, this::professional),
                        record.each("alerts", MOST_OTHERS, this::alert),
                        record.each("links", MOST_OTHERS, this::link),
                        record.each("followUps", MOST_OTHERS, this::followUp));
        onceEach(file);
        return file;
    }

    private void onceEach(HandedFile file) {
        once("entries", file.entries().stream().map(one -> one.entry().id()));
        once(
                "actions",
                file.entries().stream()
                        .flatMap(one -> one.entry().actions().stream())
                        .map(one -> one.id()));
        once("documents", file.documents().map(HandedDocument::id));
        once("statuses", file.statuses().stream().map(ChildStatus::id));
        once("professionals", file.professionals().stream().map(Professional::id));
        once("alerts", file.alerts().stream().map(Alert::id));
        once("links", file.links().stream().map(ChildLink::id));
        once("followUps", file.followUps().stream().map(FollowUp::id));
        Set<EntryId> there =
                file.entries().stream().map(one -> one.entry().id()).collect(Collectors.toSet());
        boolean known =
                Stream.concat(
                                file.followUps().stream().flatMap(one -> one.from().stream()),
                                file.entries().stream()
                                        .flatMap(one -> one.entry().turns().stream())
                                        .flatMap(turn -> turn.other().stream()))
                        .allMatch(there::contains);
        if (!known) {
            throw record.unfit("a way to an entry that is not here");
        }
    }

    private void once(String what, Stream<?> ids) {
        Set<Object> seen = new HashSet<>();
        if (!ids.allMatch(seen::add)) {
            throw record.unfit(what);
        }
    }

    private static Handing handing(Take take) {
        if (take.text("school", LONG_NAME).isBlank()) {
            throw take.unfit("school");
        }
        return new Handing(
                take.text("number", 40),
                take.text("school", LONG_NAME),
                take.text("lead", LONG_NAME),
                take.name("phone"),
                take.moment("at"),
                take.name("by"),
                take.text("toSchool", LONG_NAME),
                take.text("toLead", LONG_NAME),
                take.maybeDay("receiptBy"),
                take.maybe("morning").map(FileRead::morning).orElse(Handing.Morning.NOT_WRITTEN),
                take.each(
                        "withheld",
                        MOST_OTHERS,
                        one -> new Handing.Withheld(one.text("what"), one.text("why"))));
    }

    private static Handing.Morning morning(Take take) {
        return new Handing.Morning(
                take.text("safe"),
                take.text("phone"),
                take.text("inPlace"),
                take.text("helps"),
                take.text("notKnown"));
    }

    private Child child(Take take) {
        Map<Detail, String> texts = new EnumMap<>(Detail.class);
        Optional<Take> particulars = take.maybe("particulars");
        for (Detail detail : Detail.values()) {
            particulars.ifPresent(
                    one -> texts.put(detail, one.text(detail.name(), detail.longest())));
        }
        return new Child(
                child,
                take.moment("addedAt"),
                new Particulars(
                        texts,
                        take.maybeDay("born"),
                        take.maybeDay("joinedOn"),
                        take.maybeDay("leftOn"),
                        take.each("contacts", MOST_OTHERS, FileRead::contact)));
    }

    private static Contact contact(Take take) {
        return new Contact(
                take.name("name"),
                take.name("relationship"),
                take.flag("parentalResponsibility"),
                take.name("phone"),
                take.text("email", LONG_NAME),
                take.text("address", LONG_LINE));
    }

    private ChildStatus status(Take take) {
        return new ChildStatus(
                new ChildStatus.Id(take.id("id")),
                child,
                take.choice("kind", StatusKind.class),
                take.text("detail", LONG_NAME),
                take.maybe("began").map(FileRead::rough),
                take.text("note"),
                take.maybe("ended")
                        .map(end ->
                                new ChildStatus.End(
                                        end.maybe("on").map(FileRead::rough), end.text("note"))),
                stamp(take),
                Optional.empty());
    }

    private static RoughDay rough(Take take) {
        return new RoughDay(take.day("first"), take.choice("exact", RoughDay.Exact.class));
    }

    private static Stamp stamp(Take take) {
        return new Stamp(take.moment("recordedAt"), take.name("recordedBy"));
    }

    private Professional professional(Take take) {
        return new Professional(
                new Professional.Id(take.id("id")),
                child,
                take.name("role"),
                take.name("name"),
                take.text("agency", LONG_NAME),
                take.name("phone"),
                take.text("email", LONG_NAME),
                take.maybeDay("beganOn"),
                take.maybeDay("endedOn"),
                stamp(take));
    }

    private Alert alert(Take take) {
        return new Alert(
                new Alert.Id(take.id("id")),
                child,
                take.text("words"),
                take.day("beganOn"),
                Optional.empty(),
                stamp(take));
    }

    private ChildLink link(Take take) {
        Optional<LocalDate> ended = take.maybeDay("endedOn");
        return new ChildLink(
                new ChildLink.Id(take.id("id")),
                child,
                Optional.empty(),
                take.choice("kind", LinkKind.class),
                take.text("name", LONG_NAME),
                take.name("relationship"),
                take.text("atSchool", LONG_NAME),
                "",
                take.moment("recordedAt"),
                take.name("recordedBy"),
                ended.map(on -> new ChildLink.End(on, "")));
    }

    private FollowUp followUp(Take take) {
        Optional<UUID> from = take.maybeId("from");
        return new FollowUp(
                new FollowUpId(take.id("id")),
                take.choice("kind", FollowUpKind.class),
                List.of(child),
                from.map(EntryId::new),
                take.text("title"),
                take.text("whom", LONG_NAME),
                take.day("begunOn"),
                take.when("due", A_TIME),
                lines(take),
                take.moment("recordedAt"),
                take.name("recordedBy"));
    }

    private static List<Line> lines(Take take) {
        int[] position = {0};
        return take.each("lines", MOST_OTHERS, one -> line(one, ++position[0]));
    }

    private static Line line(Take take, int position) {
        return new Line(
                position,
                take.choice("step", Step.class),
                take.day("day"),
                take.text("time", A_TIME),
                take.name("by"),
                take.maybeChoice("answer", Answer.class),
                take.text("words"),
                take.when("due", A_TIME),
                take.moment("recordedAt"),
                take.name("recordedBy"));
    }
}

package org.daybook.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.daybook.attachments.AttachmentId;
import org.daybook.attachments.FileKind;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.FollowUpId;
import org.daybook.bodymap.BodyMap;
import org.daybook.bodymap.BodyMark;
import org.daybook.bodymap.BodySide;
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
import org.daybook.chronology.Action;
import org.daybook.chronology.ActionId;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Details;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Feedback;
import org.daybook.chronology.Parents;
import org.daybook.chronology.Report;
import org.daybook.chronology.Role;
import org.daybook.chronology.SeenAlone;
import org.daybook.chronology.Turn;
import org.daybook.chronology.Version;
import org.daybook.chronology.Voice;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;
import org.daybook.followup.Answer;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.Line;
import org.daybook.followup.Step;

/** A file with anything in it that a file may hold; the same seed makes the same. */
public final class AnyFile {

    private static final String[] TEXTS = {
        "",
        "Seen at the gate.",
        "two\nlines, the second \u201cquoted\u201d",
        "=1+1",
        "<b>&amp;</b> \\ \"",
        "Za\u017c\u00f3\u0142\u0107 g\u0119\u015bl\u0105",
        "\u0627\u0644\u0633\u0644\u0627\u0645",
        "\ud835\udd18 beyond the first plane",
        "  spaces around  ",
        "a\ttab",
        "{\"json\": [1, 2]}"
    };
    private static final String[] NAMES = {"Mrs Ruth Marlow", "Zo\u00eb O\u2019Brien", "", "L. A."};

    private final Random random;
    private final ChildId child;
    private final List<EntryId> ids = new ArrayList<>();

    private AnyFile(long seed) {
        this.random = new Random(seed);
        this.child = new ChildId(id());
    }

    public static HandedFile of(long seed) {
        return new AnyFile(seed).file();
    }

    private HandedFile file() {
        int entries = random.nextInt(6);
        for (int i = 0; i < entries; i++) {
            ids.add(new EntryId(id()));
        }
        List<HandedEntry> all = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            all.add(entry(i));
        }
        return new HandedFile(
                handing(),
                child(),
                name(),
                name(),
                all,
                some(this::status),
                some(this::professional),
                some(this::alert),
                some(this::link),
                some(this::followUp));
    }

    private Handing handing() {
        return new Handing(
                "P-2026-0007",
                "Alder Lane Infants",
                name(),
                "01632 960 500",
                moment(),
                name(),
                "Merrow Vale Juniors",
                name(),
                maybe(this::day),
                new Handing.Morning(text(), text(), text(), text(), text()),
                some(() -> new Handing.Withheld(text(), text())));
    }

    private Child child() {
        Map<Detail, String> texts = new EnumMap<>(Detail.class);
        texts.put(Detail.LEGAL_FORENAME, "Otis");
        texts.put(Detail.LEGAL_SURNAME, "Larkfield");
        texts.put(Detail.NOTES, text());
        texts.put(Detail.ADDRESS, text());
        return new Child(
                child,
                moment(),
                new Particulars(
                        texts,
                        maybe(this::day),
                        maybe(this::day),
                        maybe(this::day),
                        some(() ->
                                new Contact(
                                        name(),
                                        name(),
                                        random.nextBoolean(),
                                        "",
                                        text(),
                                        text()))));
    }

    private HandedEntry entry(int place) {
        int versions = 1 + random.nextInt(3);
        List<Version> wordings = new ArrayList<>();
        for (int i = 1; i <= versions; i++) {
            wordings.add(new Version(i, moment(), name(), text(), wording(i == versions)));
        }
        return new HandedEntry(
                new Entry(
                        ids.get(place),
                        kind(),
                        place + 1L,
                        moment(),
                        name(),
                        wordings,
                        some(this::decision),
                        some(this::action),
                        some(this::turn)),
                some(this::document));
    }

    private EntryKind kind() {
        EntryKind kind = any(EntryKind.values());
        return kind.movesWithTheChild() ? kind : EntryKind.CONCERN;
    }

    private Wording wording(boolean last) {
        Map<String, String> details = new HashMap<>();
        details.put(any("AGREED", "SEEN_BY_NOBODY", "CONTACT_HOW"), text());
        details.put(HandedEntry.OTHER_CHILDREN, random.nextBoolean() ? "K. Q., witness" : "");
        return new Wording(
                when(),
                text(),
                new Report(when(), text()),
                text(),
                text(),
                text(),
                new Parents(any(Parents.Told.values()), text()),
                text(),
                new Feedback(text(), when()),
                new Details(details),
                last || random.nextBoolean() ? List.of(own()) : List.of());
    }

    private ChildInEntry own() {
        return new ChildInEntry(
                child,
                any(Role.values()),
                text(),
                some(() -> any("Neglect", "Online: contact")),
                any(Voice.values()),
                text(),
                text(),
                any(SeenAlone.values()),
                new BodyMap(
                        some(() ->
                                new BodyMark(
                                        any(BodySide.values()),
                                        random.nextInt(1001),
                                        random.nextInt(1001),
                                        any(BodyMark.Kind.values()),
                                        "about 3 cm",
                                        "",
                                        text()))));
    }

    private Decision decision() {
        return new Decision(
                any(Decision.Kind.values()), text(), text(), text(), text(), moment(), name());
    }

    private Action action() {
        return new Action(
                new ActionId(id()),
                text(),
                text(),
                when(),
                moment(),
                maybe(() -> new Action.Done(day(), name(), text())));
    }

    private Turn turn() {
        return new Turn(
                any(
                        Turn.Kind.CLOSED,
                        Turn.Kind.REOPENED,
                        Turn.Kind.MERGED,
                        Turn.Kind.TOOK_IN,
                        Turn.Kind.BROUGHT_BACK,
                        Turn.Kind.REPORTER_TOLD),
                text(),
                When.on(day(), any("", "after school")),
                text(),
                Optional.empty(),
                maybe(() -> ids.get(random.nextInt(ids.size()))),
                moment(),
                name());
    }

    private HandedDocument document() {
        String name = any("minutes.pdf", "drawing (2).png");
        return new HandedDocument(
                new AttachmentId(id()),
                1 + random.nextInt(9),
                name,
                any(FileKind.PDF, FileKind.PNG, FileKind.UNKNOWN),
                random.nextInt(10_000),
                String.format("%064x", new java.math.BigInteger(256, random)),
                text(),
                moment(),
                name());
    }

    private ChildStatus status() {
        return new ChildStatus(
                new ChildStatus.Id(id()),
                child,
                any(StatusKind.values()),
                text(),
                maybe(this::rough),
                text(),
                maybe(() -> new ChildStatus.End(maybe(this::rough), text())),
                stamp(),
                Optional.empty());
    }

    private RoughDay rough() {
        return new RoughDay(day(), any(RoughDay.Exact.values()));
    }

    private Professional professional() {
        return new Professional(
                new Professional.Id(id()),
                child,
                name(),
                name() + " " + random.nextInt(),
                text(),
                "01632 960 118",
                text(),
                maybe(this::day),
                maybe(this::day),
                stamp());
    }

    private Alert alert() {
        return new Alert(
                new Alert.Id(id()),
                child,
                text() + random.nextInt(),
                day(),
                Optional.empty(),
                stamp());
    }

    private ChildLink link() {
        return new ChildLink(
                new ChildLink.Id(id()),
                child,
                Optional.empty(),
                any(LinkKind.values()),
                name(),
                text(),
                text(),
                "",
                moment(),
                name(),
                maybe(() -> new ChildLink.End(day(), "")));
    }

    private FollowUp followUp() {
        List<Line> lines = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 1; i <= count; i++) {
            lines.add(
                    new Line(
                            i,
                            any(Step.values()),
                            day(),
                            any("", "10:05"),
                            name(),
                            maybe(() -> any(Answer.values())),
                            text(),
                            when("9 am"),
                            moment(),
                            name()));
        }
        return new FollowUp(
                new FollowUpId(id()),
                any(FollowUpKind.values()),
                List.of(child),
                ids.isEmpty() ? Optional.empty() : maybe(() -> ids.get(random.nextInt(ids.size()))),
                text(),
                text(),
                day(),
                when("noon"),
                lines,
                moment(),
                name());
    }

    private Stamp stamp() {
        return new Stamp(moment(), name());
    }

    private When when() {
        return when(text());
    }

    private When when(String time) {
        return new When(maybe(this::day), random.nextBoolean() ? time : "");
    }

    private LocalDate day() {
        return LocalDate.of(2016, 1, 1).plusDays(random.nextInt(4_000));
    }

    private Instant moment() {
        return Instant.parse("2020-02-29T23:59:59.123456Z")
                .plusSeconds(random.nextInt(200_000_000));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private String text() {
        return any(TEXTS);
    }

    private String name() {
        return any(NAMES);
    }

    @SafeVarargs
    private <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> what) {
        return random.nextBoolean() ? Optional.of(what.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> what) {
        List<T> all = new ArrayList<>();
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            all.add(what.get());
        }
        return all;
    }
}

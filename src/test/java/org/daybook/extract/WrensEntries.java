package org.daybook.extract;

import static org.daybook.extract.WrensFile.LEAD;
import static org.daybook.extract.WrensFile.day;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.bodymap.BodyMap;
import org.daybook.chronology.Action;
import org.daybook.chronology.ActionId;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Choice;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Role;
import org.daybook.chronology.SeenAlone;
import org.daybook.chronology.Turn;
import org.daybook.chronology.Version;
import org.daybook.chronology.Voice;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;

/** What happened to Wren, as it was written: one entry of most kinds, and what became of some. */
public final class WrensEntries {

    public static final EntryId MEETING = WrensFile.id(3);
    static final String SUPERVISION = "owl-mark thoughts from supervision";
    static final String WITHDRAWN = "owl-mark written into the wrong file";
    static final String KITS_WORDS = "owl-mark words of the other child";

    private WrensEntries() {}

    public static List<Entry> all() {
        return List.of(
                police(), bruise(), meeting(), withdrawn(), supervision(), larks(), shared());
    }

    static Entry police() {
        return entry(
                1,
                EntryKind.POLICE_NOTIFICATION,
                "2026-01-28T09:05:00Z",
                Wording.of(
                                When.on(day("2026-01-28"), "08:40"),
                                "Police were called to the home on the evening before. Wren was"
                                        + " upstairs with her brother.",
                                List.of(part(WrensFile.WREN, "I put my blanket over my ears.")))
                        .with(
                                Details.NONE
                                        .with(Detail.POLICE_KIND, Choice.Police.ENCOMPASS)
                                        .with(Detail.WATCHES, "Miss Ada Calder")),
                List.of(
                        new Decision(
                                Decision.Kind.REFER,
                                "Referred the same day, 09:50.",
                                "Police were at the home and she heard it.",
                                "Level 4 of the partnership’s thresholds",
                                "Advice line, 09:20: refer today",
                                Instant.parse("2026-01-28T09:50:00Z"),
                                LEAD)),
                List.of(action("Send the lateness log", "2026-01-29", true)),
                List.of());
    }

    static Entry bruise() {
        ChildInEntry wren =
                new ChildInEntry(
                        WrensFile.WREN,
                        Role.VICTIM,
                        "Physical abuse",
                        List.of("Neglect"),
                        Voice.WORDS,
                        "I fell on the step. Rowan was crying.",
                        "to Miss Calder, seen alone, in the library corner",
                        SeenAlone.YES,
                        WrensFile.marks());
        Wording first =
                Wording.of(
                        When.on(day("2026-05-11"), "10:30"), "A mark on the arm.", List.of(wren));
        Wording second =
                Wording.of(
                        When.on(day("2026-05-11"), "10:30"),
                        "A bruise on her left forearm, seen when she rolled up her sleeve to paint."
                                + " She said how it came before anybody had asked.",
                        List.of(wren));
        Instant written = Instant.parse("2026-05-13T07:40:00Z");
        return new Entry(
                WrensFile.id(2),
                EntryKind.CONCERN,
                2,
                written,
                "Mr Joel Fenn",
                List.of(
                        new Version(1, written, "Mr Joel Fenn", "", first),
                        new Version(
                                2,
                                Instant.parse("2026-05-14T08:00:00Z"),
                                LEAD,
                                "Which arm was left out.",
                                second)),
                List.of(
                        new Decision(
                                Decision.Kind.NO_FURTHER_ACTION,
                                "",
                                "The account fits; the step was mended on Friday.",
                                Instant.parse("2026-05-13T08:05:00Z"),
                                LEAD)),
                List.of(action("Ask Priya Dunmore about the step", "2026-05-14", false)),
                List.of(
                        turn(Turn.Kind.CLOSED, "The step is mended; seen by Priya Dunmore."),
                        turn(Turn.Kind.REPORTER_TOLD, "What was decided, and thanks.")));
    }

    /** The same afternoon, told by another; kept, and merged into the first account of it. */
    public static Entry merged() {
        return entry(
                8,
                EntryKind.CONCERN,
                "2026-05-11T15:00:00Z",
                Wording.of(
                        When.on(day("2026-05-11"), "15:00"),
                        "Mrs Tull saw the same mark at the hatch.",
                        List.of(part(WrensFile.WREN, ""))),
                List.of(),
                List.of(),
                List.of(
                        new Turn(
                                Turn.Kind.MERGED,
                                "",
                                When.on(day("2026-06-02")),
                                LEAD,
                                Optional.empty(),
                                Optional.of(WrensFile.id(2)),
                                Instant.parse("2026-06-02T10:05:00Z"),
                                LEAD)));
    }

    static Entry meeting() {
        return entry(
                3,
                EntryKind.MEETING,
                "2026-11-05T15:10:00Z",
                Wording.of(
                                When.on(day("2026-11-05"), "13:30"),
                                "Present: Priya Dunmore, Dana Ashdown, Mrs Marlow. " + points(),
                                List.of(ChildInEntry.of(WrensFile.WREN)))
                        .with(
                                Details.NONE
                                        .with(Detail.MEETING_KIND, Choice.Meeting.CORE_GROUP)
                                        .with(Detail.AGREED, "Health visitor by 19 November.")),
                List.of(),
                List.of(action("Hear from the health visitor", "2026-12-04", false)),
                List.of());
    }

    private static String points() {
        StringBuilder points = new StringBuilder();
        for (int i = 1; i <= 14; i++) {
            points.append("Point ").append(i).append(" of the plan was gone through with all. ");
        }
        return points.toString().strip();
    }

    static Entry withdrawn() {
        return entry(
                4,
                EntryKind.CONCERN,
                "2026-06-01T09:05:00Z",
                Wording.of(
                        When.on(day("2026-06-01")), WITHDRAWN, List.of(part(WrensFile.WREN, ""))),
                List.of(),
                List.of(),
                List.of(turn(Turn.Kind.WITHDRAWN, "It was about another child.")));
    }

    static Entry supervision() {
        return entry(
                5,
                EntryKind.SUPERVISION,
                "2026-10-01T15:00:00Z",
                Wording.of(
                        When.on(day("2026-10-01")),
                        SUPERVISION,
                        List.of(ChildInEntry.of(WrensFile.WREN))),
                List.of(),
                List.of(),
                List.of());
    }

    static Entry larks() {
        return entry(
                6,
                EntryKind.CONCERN,
                "2026-11-10T09:05:00Z",
                Wording.of(
                        When.on(day("2026-11-10"), "09:00"),
                        "Came without a coat.",
                        List.of(part(WrensFile.LARK, "Wren has my coat."))),
                List.of(),
                List.of(),
                List.of());
    }

    static Entry shared() {
        ChildInEntry kit =
                new ChildInEntry(
                        WrensFile.KIT,
                        Role.ALLEGED,
                        "owl-mark category",
                        List.of(),
                        Voice.WORDS,
                        KITS_WORDS,
                        "owl-mark note",
                        SeenAlone.NO);
        return entry(
                7,
                EntryKind.CONCERN,
                "2026-11-12T11:30:00Z",
                Wording.of(
                        When.on(day("2026-11-12"), "10:30"),
                        "Pushed at the coat pegs, in front of her sister. Kit ran off.",
                        List.of(
                                part(WrensFile.WREN, "He did not mean it."),
                                part(WrensFile.LARK, "I saw it."),
                                kit)),
                List.of(),
                List.of(),
                List.of());
    }

    /** As many entries as a long childhood may hold. */
    public static List<Entry> many(int count) {
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            many.add(
                    entry(
                            100 + i,
                            i % 5 == 0 ? EntryKind.CONCERN : EntryKind.AGENCY_CONTACT,
                            "2026-11-12T11:30:00Z",
                            Wording.of(
                                    When.on(day("2021-01-04").plusDays(i)),
                                    "Entry " + i + ". " + points(),
                                    List.of(part(WrensFile.WREN, "Word " + i))),
                            List.of(),
                            List.of(action("Action " + i, "2026-12-04", i % 2 == 0)),
                            List.of()));
        }
        return many;
    }

    public static Entry saying(String narrative, String words) {
        return entry(
                50,
                EntryKind.CONCERN,
                "2026-11-12T11:30:00Z",
                Wording.of(
                        When.on(day("2026-11-12")),
                        narrative,
                        List.of(part(WrensFile.WREN, words))),
                List.of(),
                List.of(),
                List.of());
    }

    private static ChildInEntry part(ChildId child, String words) {
        return new ChildInEntry(
                child,
                Role.AFFECTED,
                "",
                List.of(),
                words.isEmpty() ? Voice.NOT_SAID : Voice.WORDS,
                words,
                "",
                SeenAlone.NOT_SAID,
                BodyMap.EMPTY);
    }

    private static Entry entry(
            int number,
            EntryKind kind,
            String writtenAt,
            Wording wording,
            List<Decision> decisions,
            List<Action> actions,
            List<Turn> turns) {
        Instant written = Instant.parse(writtenAt);
        return new Entry(
                WrensFile.id(number),
                kind,
                number,
                written,
                LEAD,
                List.of(new Version(1, written, LEAD, "", wording)),
                decisions,
                actions,
                turns);
    }

    private static Action action(String what, String due, boolean done) {
        return new Action(
                new ActionId(UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8))),
                what,
                LEAD,
                When.on(day(due)),
                Instant.parse("2026-01-28T10:05:00Z"),
                done
                        ? Optional.of(new Action.Done(day(due), LEAD, "by secure e-mail"))
                        : Optional.empty());
    }

    private static Turn turn(Turn.Kind kind, String words) {
        return new Turn(
                kind,
                words,
                When.on(day("2026-06-02")),
                LEAD,
                Optional.empty(),
                Optional.empty(),
                Instant.parse("2026-06-02T10:05:00Z"),
                LEAD);
    }
}

package org.daybook.transfer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.School;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;
import org.daybook.children.Child;
import org.daybook.children.Contact;
import org.daybook.children.Detail;
import org.daybook.children.Particulars;
import org.daybook.chronology.Action;
import org.daybook.chronology.ActionId;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Feedback;
import org.daybook.chronology.Parents;
import org.daybook.chronology.Report;
import org.daybook.chronology.Role;
import org.daybook.chronology.SeenAlone;
import org.daybook.chronology.Version;
import org.daybook.chronology.Voice;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;

/** An invented child's file on its way, with one of everything that a pack has to say. */
public final class PracticeFile {

    public static final String LEAD = "Mrs Ruth Marlow";
    public static final Instant MADE = Instant.parse("2026-11-23T16:05:00Z");
    public static final ChildId BRAM = new ChildId(new UUID(1, 1));
    public static final ChildId NELL = new ChildId(new UUID(1, 2));
    public static final TransferId TRANSFER = new TransferId(new UUID(2, 1));

    /** What stands in the other child's part of a shared entry and must never leave with Bram. */
    public static final String NELLS_WORDS = "zebra-mark words of the other child";

    public static final String NELLS_NOTE = "zebra-mark note about the other child";
    public static final String SUPERVISION = "zebra-mark thoughts from supervision";

    private PracticeFile() {}

    public static Child bram() {
        Particulars particulars =
                new Particulars(
                        Map.of(
                                Detail.LEGAL_FORENAME, "Bramwell",
                                Detail.LEGAL_SURNAME, "Holloway",
                                Detail.PREFERRED_FORENAME, "Bram",
                                Detail.UPN, "H801200001001",
                                Detail.SEX, "Male",
                                Detail.YEAR_GROUP, "Year 3",
                                Detail.REG_GROUP, "Kestrel",
                                Detail.FIRST_LANGUAGE, "English",
                                Detail.ADDRESS, "4 Mill Lane\nHollowbrook",
                                Detail.PREVIOUS_SCHOOL, "Alder Lane Infants"),
                        Optional.of(day("2019-05-09")),
                        Optional.of(day("2023-09-04")),
                        Optional.of(day("2026-11-20")),
                        List.of(
                                new Contact(
                                        "Lena Holloway",
                                        "Mother",
                                        true,
                                        "01632 960 171",
                                        "",
                                        "4 Mill Lane, Hollowbrook"),
                                new Contact("Ines Holloway", "Grandmother", false, "", "", ""),
                                new Contact(
                                        "Asha Pell",
                                        "Social worker",
                                        false,
                                        "01632 960 144",
                                        "asha.pell@county.example",
                                        "")));
        return new Child(BRAM, Instant.parse("2023-09-04T08:00:00Z"), particulars);
    }

    public static Child nell() {
        return new Child(
                NELL,
                Instant.parse("2023-09-04T08:00:00Z"),
                Particulars.NONE
                        .with(Detail.LEGAL_FORENAME, "Nell")
                        .with(Detail.LEGAL_SURNAME, "Quarry"));
    }

    public static DayOne dayOne() {
        return new DayOne(
                "Lives with his mother, Lena, and his grandmother. His father may not collect him: court"
                        + " order to 26 March 2027.",
                """
                Asha Pell, social worker, 01632 960 144. Expects your call.
                Lena Holloway, mother, 01632 960 171. Text first.
                """,
                """
                A named adult meets him at the gate, the same one each day
                The office knows who may collect: Lena or his grandmother
                If absent and not explained by 09:15: phone Lena, then Asha Pell
                SENCO and class teacher told what they need, and no more
                """,
                "He hides when adults raise their voices. Sit low, speak quietly, wait. He likes maps.",
                "Whether his father knows the new address.");
    }

    public static Transfer transfer(DayOne dayOne) {
        LocalDate from = day("2026-11-20");
        return new Transfer(
                TRANSFER,
                BRAM,
                new Receiver(
                        Destination.SCHOOL,
                        "Merrow Vale Juniors (practice school)",
                        "Mr Idris Penn",
                        "01632 960 300, by hand to him only"),
                Counted.of(
                        Destination.SCHOOL,
                        Basis.ENROLMENT,
                        from,
                        TransferRules.usual(),
                        SchoolDays.byWeekdays()),
                dayOne,
                Instant.parse("2026-11-16T09:00:00Z"),
                LEAD,
                Optional.empty(),
                List.of(),
                List.of());
    }

    public static List<Entry> entries() {
        return List.of(supervision(), noLunch(), shared(), police(), positive(), meeting());
    }

    public static Entry police() {
        return entry(
                1,
                EntryKind.POLICE_NOTIFICATION,
                "2026-01-12T09:30:00Z",
                wording(
                        When.on(day("2026-01-12"), "08:40"),
                        "Operation Encompass: police were called to the home on the evening of 11"
                                + " January. Bram was upstairs.",
                        own("Domestic abuse", "I put my blanket over my ears.")),
                List.of(
                        decision(
                                Decision.Kind.REFER,
                                "Referred the same day, 09:50.",
                                "Police were at the home and he heard it.")),
                List.of());
    }

    public static Entry positive() {
        return entry(
                2,
                EntryKind.POSITIVE_EVENT,
                "2026-05-12T15:30:00Z",
                wording(
                        When.on(day("2026-05-12")),
                        "Joined the map club. Stayed to the end each week.",
                        ChildInEntry.of(BRAM)),
                List.of(),
                List.of());
    }

    public static Entry noLunch() {
        When happened = When.on(day("2026-07-09"), "lunch");
        Wording first =
                wording(
                        happened,
                        "Came with no lunch.",
                        own("Neglect", "Mum was asleep so I came."));
        Wording second =
                new Wording(
                        happened,
                        "Dining hall",
                        new Report(
                                When.on(day("2026-07-09"), "12:40"),
                                "Miss Calder, teaching assistant"),
                        "Came with no lunch, third time in ten days. He said that he was not hungry,"
                                + " then ate two plates.\n\nHe had walked to school alone.",
                        "Mrs Tull",
                        "A school lunch, and a quiet table.",
                        new Parents(Parents.Told.YES, "Lena, at the gate, 15:20"),
                        "Class teacher, 13:00",
                        new Feedback("Mrs Marlow told Miss Calder", When.on(day("2026-07-10"))),
                        first.children());
        return new Entry(
                new EntryId(new UUID(3, 3)),
                EntryKind.CONCERN,
                3,
                Instant.parse("2026-07-11T07:40:00Z"),
                "Mr Fenn",
                List.of(
                        new Version(1, Instant.parse("2026-07-11T07:40:00Z"), "Mr Fenn", "", first),
                        new Version(
                                2,
                                Instant.parse("2026-07-13T10:00:00Z"),
                                LEAD,
                                "The lunch register gave the number of times.",
                                second)),
                List.of(
                        decision(
                                Decision.Kind.NO_FURTHER_ACTION,
                                "No referral.",
                                "His grandmother now brings lunch; Asha Pell told. Review on 16 July.")),
                List.of(
                        action(
                                "Grandmother brings lunch each day",
                                "Lena Holloway",
                                "2026-07-10",
                                true),
                        action("Review lunches with Asha Pell", LEAD, "2026-12-04", false)));
    }

    public static Entry shared() {
        ChildInEntry bram =
                new ChildInEntry(
                        BRAM,
                        Role.AFFECTED,
                        "Child-on-child: bullying",
                        List.of("Physical"),
                        Voice.WORDS,
                        "I like it when someone says what’s next.",
                        "to Miss Calder, in the library, 10:50",
                        SeenAlone.YES);
        ChildInEntry nell =
                new ChildInEntry(
                        NELL,
                        Role.ALLEGED,
                        "zebra-mark category",
                        List.of(),
                        Voice.WORDS,
                        NELLS_WORDS,
                        NELLS_NOTE,
                        SeenAlone.NO);
        return entry(
                4,
                EntryKind.CONCERN,
                "2026-11-12T11:30:00Z",
                Wording.of(
                        When.on(day("2026-11-12"), "10:30"),
                        "Pushed at the coat pegs. No mark seen.",
                        List.of(bram, nell)),
                List.of(),
                List.of(action("Two different peg places", "Miss Calder", "", false)));
    }

    public static Entry meeting() {
        StringBuilder long_ = new StringBuilder();
        for (int i = 1; i <= 14; i++) {
            long_.append("Point ")
                    .append(i)
                    .append(" of the meeting was spoken of and agreed by all. ");
        }
        return entry(
                5,
                EntryKind.MEETING,
                "2026-09-24T15:00:00Z",
                wording(
                        When.on(day("2026-09-24"), "14:00"),
                        long_.toString().strip(),
                        ChildInEntry.of(BRAM)),
                List.of(),
                List.of());
    }

    public static Entry supervision() {
        return entry(
                6,
                EntryKind.SUPERVISION,
                "2026-10-01T15:00:00Z",
                wording(When.on(day("2026-10-01")), SUPERVISION, ChildInEntry.of(BRAM)),
                List.of(),
                List.of());
    }

    private static Entry entry(
            int number,
            EntryKind kind,
            String writtenAt,
            Wording wording,
            List<Decision> decisions,
            List<Action> actions) {
        Instant written = Instant.parse(writtenAt);
        return new Entry(
                new EntryId(new UUID(3, number)),
                kind,
                number,
                written,
                LEAD,
                List.of(new Version(1, written, LEAD, "", wording)),
                decisions,
                actions);
    }

    private static Wording wording(When happened, String narrative, ChildInEntry child) {
        return Wording.of(happened, narrative, List.of(child));
    }

    private static ChildInEntry own(String category, String words) {
        return new ChildInEntry(
                BRAM, Role.VICTIM, category, List.of(), Voice.WORDS, words, "", SeenAlone.NOT_SAID);
    }

    private static Decision decision(Decision.Kind kind, String words, String rationale) {
        return new Decision(kind, words, rationale, Instant.parse("2026-07-13T10:05:00Z"), LEAD);
    }

    private static Action action(String what, String owner, String due, boolean done) {
        return new Action(
                new ActionId(UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8))),
                what,
                owner,
                due.isEmpty() ? When.UNKNOWN : When.on(day(due)),
                Instant.parse("2026-07-13T10:05:00Z"),
                done
                        ? Optional.of(new Action.Done(day("2026-07-14"), LEAD, "seen in the hall"))
                        : Optional.empty());
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static LocalDate madeOn() {
        return LocalDate.ofInstant(MADE, School.ZONE);
    }
}

package org.daybook.chronology.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.daybook.base.ChildId;
import org.daybook.base.DraftId;
import org.daybook.bodymap.BodyMap;
import org.daybook.bodymap.BodyMark;
import org.daybook.bodymap.BodySide;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.chronology.Draft;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Feedback;
import org.daybook.chronology.HalfWritten;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.Parents;
import org.daybook.chronology.Question;
import org.daybook.chronology.Report;
import org.daybook.chronology.Role;
import org.daybook.chronology.SeenAlone;
import org.daybook.chronology.TestSchool;
import org.daybook.chronology.Voice;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;
import org.daybook.vault.TestStore;
import org.jspecify.annotations.Nullable;

/** What is written comes back character for character, whatever the script. */
class StoreLawsTest {

    private static @Nullable TestStore daybook;
    private static @Nullable TestSchool school;

    @BeforeContainer
    static void open() {
        daybook = TestStore.open();
        school = new TestSchool(daybook);
    }

    @AfterContainer
    static void close() {
        if (daybook != null) {
            daybook.close();
        }
    }

    private static TestSchool school() {
        if (school == null) {
            throw new IllegalStateException("not open");
        }
        return school;
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void anEntryComesBackAsItWasWritten(@ForAll("wordings") Wording wording) {
        Entry entry = school().recorded(NewEntry.of(EntryKind.CONCERN, wording));
        assertThat(school().entries.find(entry.id())).contains(entry);
        assertThat(entry.wording()).isEqualTo(wording);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void aDraftComesBackAsItWasTyped(@ForAll("forms") HalfWritten form) {
        DraftId id = DraftId.fresh();
        school().keepDraft().keep(id, form);
        assertThat(school().drafts.find(id).map(Draft::text)).contains(form);
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void aHundredThousandCharactersComeBack(@ForAll("texts") String text) {
        String longText = (text + "\u05D0\u0628\uD83D\uDC22 a").repeat(100_000);
        String cut = longText.substring(0, 99_999).replaceAll("[\uD800-\uDBFF]$", "");
        Wording wording =
                Wording.of(When.UNKNOWN, cut, List.of(ChildInEntry.of(school().nell.id())));
        Entry entry = school().recorded(NewEntry.of(EntryKind.CONCERN, wording));
        assertThat(school().entries.find(entry.id()).orElseThrow().wording().narrative())
                .isEqualTo(cut);
    }

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> anything =
                Arbitraries.integers()
                        .between(1, Character.MAX_CODE_POINT)
                        .filter(point -> point < 0xD800 || point > 0xDFFF)
                        .list()
                        .ofMaxSize(40)
                        .map(points -> {
                            StringBuilder text = new StringBuilder();
                            points.forEach(text::appendCodePoint);
                            return text.toString();
                        });
        Arbitrary<String> known =
                Arbitraries.of(
                        "",
                        " ",
                        "It was the door.\nKit says it was the door.",
                        "\u200F\u05D4\u05D9\u05D0 \u05D0\u05DE\u05E8\u05D4 \u05DC\u05D0",
                        "\u0642\u0627\u0644\u062A \u0644\u0627 \u202B\u202C",
                        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDFF4",
                        "e\u0301 is not \u00E9",
                        "'; DROP TABLE entry; --",
                        "\u201CI\u2019m good at it.\u201D\t");
        return Arbitraries.oneOf(anything, known);
    }

    @Provide
    static Arbitrary<Wording> wordings() {
        return Combinators.combine(
                        whens(), texts(), whens(), texts().list().ofSize(9), details(), parts(1))
                .as((happened, narrative, reported, texts, details, children) ->
                        new Wording(
                                happened,
                                texts.get(0),
                                new Report(reported, texts.get(1)),
                                narrative + ".",
                                texts.get(2),
                                texts.get(3),
                                new Parents(Parents.Told.NOT_YET, texts.get(4)),
                                texts.get(5),
                                new Feedback(texts.get(6), new When(happened.day(), texts.get(7))),
                                details,
                                children));
    }

    /** Answers to any question, and to one that nobody here knows. */
    private static Arbitrary<Details> details() {
        Arbitrary<String> names =
                Arbitraries.oneOf(
                        Arbitraries.of(Detail.class).map(Detail::name),
                        Arbitraries.of("SEEN_BY_SATELLITE", "a later name"));
        return Arbitraries.maps(names, texts()).ofMaxSize(6).map(Details::new);
    }

    private static Arbitrary<BodyMap> marks() {
        return Combinators.combine(
                        Arbitraries.of(BodySide.class),
                        Arbitraries.integers().between(0, BodyMark.WHOLE),
                        Arbitraries.of(BodyMark.Kind.class),
                        Arbitraries.of("", "about 3 cm", "\u05D0\u05D1 \uD83D\uDC22"),
                        texts())
                .as((side, at, kind, size, note) ->
                        new BodyMark(side, at, BodyMark.WHOLE - at, kind, size, size, note))
                .list()
                .ofMaxSize(3)
                .map(BodyMap::new);
    }

    @Provide
    static Arbitrary<HalfWritten> forms() {
        Arbitrary<Map<Question, String>> answers =
                texts().list()
                        .ofSize(Question.values().length)
                        .map(texts -> {
                            Map<Question, String> given = new EnumMap<>(Question.class);
                            Iterator<String> next = texts.iterator();
                            for (Question question : Question.values()) {
                                given.put(question, next.next());
                            }
                            return given;
                        });
        Arbitrary<List<HalfWritten.HalfAction>> actions =
                Combinators.combine(texts(), texts(), texts())
                        .as(HalfWritten.HalfAction::new)
                        .list()
                        .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of(EntryKind.class), answers, details(), parts(0), actions)
                .as((kind, given, details, children, rows) ->
                        new HalfWritten(kind, Optional.empty(), given, details, children, rows));
    }

    private static Arbitrary<When> whens() {
        Arbitrary<Optional<LocalDate>> days =
                Arbitraries.longs().between(-36_500, 0).map(TestSchool.TODAY::plusDays).optional();
        return Combinators.combine(days, texts()).as(When::new);
    }

    private static Arbitrary<List<ChildInEntry>> parts(int fewest) {
        return Combinators.combine(
                        Arbitraries.of(Role.class),
                        Arbitraries.of(Voice.class),
                        Arbitraries.of(SeenAlone.class),
                        texts(),
                        texts(),
                        marks())
                .as((role, voice, alone, words, note, marks) ->
                        new ChildInEntry(
                                ChildId.fresh(),
                                role,
                                "Neglect",
                                List.of("Housing", "Online: contact"),
                                voice,
                                words,
                                note,
                                alone,
                                marks))
                .list()
                .ofMinSize(fewest)
                .ofMaxSize(2)
                .map(StoreLawsTest::named);
    }

    private static List<ChildInEntry> named(List<ChildInEntry> parts) {
        List<ChildId> ids = List.of(school().nell.id(), school().kit.id());
        List<ChildInEntry> named = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            named.add(parts.get(at).as(ids.get(at)));
        }
        return named;
    }
}

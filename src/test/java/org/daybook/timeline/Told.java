package org.daybook.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.EntryId;
import org.daybook.base.SchoolDays;
import org.daybook.chronology.Gap;

/** Fifteen invented months, as in the picture that the time line is to look like. */
public final class Told {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final SchoolDays TERMS =
            new SchoolDays(
                    List.of(
                            new SchoolDays.Term(
                                    LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 22)),
                            new SchoolDays.Term(
                                    LocalDate.of(2026, 9, 3), LocalDate.of(2026, 10, 23)),
                            new SchoolDays.Term(
                                    LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 18))));

    private Told() {}

    public static Lanes wren() {
        return new Lanes(
                List.of(
                        new Lane("Status", List.of(), statuses()),
                        Lane.ofMoments("Concerns", concerns()),
                        Lane.ofMoments("Agency work", work()),
                        Lane.ofMoments("Positive events", positive())),
                List.of(Pause.of(new Gap(day(2026, 7, 10), day(2026, 9, 18)), TERMS)),
                TODAY);
    }

    /** A plan that is over, nobody knows since when. */
    public static Lanes endNotKnown() {
        Stretch plan =
                new Stretch(
                        Optional.of(day(2026, 3, 12)),
                        Optional.of(day(2026, 10, 20)),
                        "Child protection plan \u2013 neglect",
                        "CP plan",
                        Stretch.Weight.END_NOT_KNOWN);
        return new Lanes(
                List.of(
                        new Lane("Status", List.of(), List.of(plan)),
                        Lane.ofMoments("Concerns", concerns())),
                List.of(),
                TODAY);
    }

    public static Lanes empty() {
        return new Lanes(
                List.of(
                        new Lane("Status", List.of(), List.of()),
                        Lane.ofMoments("Concerns", List.of()),
                        Lane.ofMoments("Agency work", List.of()),
                        Lane.ofMoments("Positive events", List.of())),
                List.of(),
                TODAY);
    }

    /** So many entries, all invented, over twelve years. */
    public static Lanes crowded(int many) {
        List<Moment> concerns = new ArrayList<>();
        List<Moment> work = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            LocalDate day = TODAY.minusDays(at * 4000L / many * (at % 7 == 0 ? 1 : at % 5) / 4);
            (at % 3 == 0 ? concerns : work)
                    .add(moment(day, at % 3 == 0 ? Sign.CONCERN : Sign.MEETING, "Entry " + at));
        }
        return new Lanes(
                List.of(
                        new Lane("Status", List.of(), statuses()),
                        Lane.ofMoments("Concerns", concerns),
                        Lane.ofMoments("Agency work", work),
                        Lane.ofMoments("Positive events", positive())),
                List.of(),
                TODAY);
    }

    private static List<Stretch> statuses() {
        return List.of(
                new Stretch(
                        Optional.of(day(2026, 3, 12)),
                        Optional.empty(),
                        "Child protection plan \u2013 neglect",
                        "CP plan",
                        Stretch.Weight.GRAVEST),
                new Stretch(
                        Optional.of(day(2026, 2, 2)),
                        Optional.empty(),
                        "SEN support",
                        "SEN",
                        Stretch.Weight.IN_FORCE),
                new Stretch(
                        Optional.of(day(2025, 6, 3)),
                        Optional.of(day(2026, 3, 12)),
                        "Child in need",
                        "CIN",
                        Stretch.Weight.ENDED),
                new Stretch(
                        Optional.of(day(2021, 2, 1)),
                        Optional.of(day(2023, 8, 31)),
                        "Looked after \u2013 care order, placed at home",
                        "At home",
                        Stretch.Weight.ENDED));
    }

    private static List<Moment> concerns() {
        List<Moment> all = new ArrayList<>();
        for (LocalDate day :
                List.of(
                        day(2023, 9, 12),
                        day(2024, 3, 4),
                        day(2025, 9, 23),
                        day(2025, 11, 4),
                        day(2025, 12, 9),
                        day(2026, 1, 20),
                        day(2026, 2, 5),
                        day(2026, 2, 18),
                        day(2026, 3, 1),
                        day(2026, 4, 28),
                        day(2026, 6, 16),
                        day(2026, 7, 10),
                        day(2026, 9, 29),
                        day(2026, 11, 4),
                        day(2026, 11, 10),
                        day(2026, 11, 20),
                        day(2026, 11, 20),
                        day(2026, 11, 23))) {
            all.add(moment(day, Sign.CONCERN, "Came in late, coat wet, no breakfast."));
        }
        return all;
    }

    private static List<Moment> work() {
        return List.of(
                moment(day(2023, 9, 5), Sign.MEETING, "Child protection file came by hand."),
                moment(day(2025, 10, 7), Sign.MEETING, "Social worker rang."),
                moment(day(2025, 12, 2), Sign.MEETING, "Child in need review."),
                moment(day(2026, 2, 9), Sign.DECISION_MEETING, "Strategy discussion."),
                moment(day(2026, 3, 12), Sign.DECISION_MEETING, "Conference: plan made."),
                moment(day(2026, 3, 26), Sign.MEETING, "Core group."),
                moment(day(2026, 5, 7), Sign.MEETING, "Core group."),
                moment(day(2026, 6, 10), Sign.DECISION_MEETING, "Review conference."),
                moment(day(2026, 7, 2), Sign.MEETING, "Core group."),
                moment(day(2026, 9, 24), Sign.MEETING, "Core group."),
                moment(day(2026, 10, 8), Sign.MEETING, "Home visit."),
                moment(day(2026, 11, 5), Sign.MEETING, "Core group."),
                new Moment(
                        day(2026, 11, 26), Sign.TO_COME, "Core group", "13:30", Optional.empty()),
                new Moment(
                        day(2026, 12, 8), Sign.TO_COME, "Review conference", "", Optional.empty()));
    }

    private static List<Moment> positive() {
        return List.of(
                moment(day(2025, 10, 16), Sign.POSITIVE, "Showed two new children round."),
                moment(day(2025, 12, 16), Sign.POSITIVE, "Sang in the hall."),
                moment(day(2026, 4, 1), Sign.POSITIVE, "Grandmother came to the tea."),
                moment(day(2026, 5, 20), Sign.POSITIVE, "Swam a length."),
                moment(day(2026, 10, 2), Sign.POSITIVE, "Made a friend at chess club."),
                moment(day(2026, 11, 11), Sign.POSITIVE, "Read a poem of her own."));
    }

    static Moment moment(LocalDate day, Sign sign, String words) {
        String kind =
                switch (sign) {
                    case CONCERN -> "Concern";
                    case POSITIVE -> "Positive event";
                    default -> "Meeting";
                };
        return new Moment(day, sign, kind, words, Optional.of(new EntryId(UUID.randomUUID())));
    }

    static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}

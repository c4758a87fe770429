package org.daybook.extract;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.AttachmentId;
import org.daybook.attachments.FileKind;
import org.daybook.attachments.Holder;
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
import org.daybook.casework.Standing;
import org.daybook.casework.StatusKind;
import org.daybook.children.Child;
import org.daybook.children.ChildLink;
import org.daybook.children.Detail;
import org.daybook.children.LinkKind;
import org.daybook.children.Particulars;
import org.daybook.chronology.Entry;
import org.daybook.chronology.When;
import org.daybook.extract.ExtractContents.Making;
import org.daybook.followup.Answer;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.Line;
import org.daybook.followup.Step;
import org.jspecify.annotations.Nullable;

/** An invented child's file with one of everything that may leave, and of what may not. */
public final class WrensFile {

    public static final ChildId WREN = new ChildId(new UUID(7, 1));
    public static final ChildId LARK = new ChildId(new UUID(7, 2));
    public static final ChildId KIT = new ChildId(new UUID(7, 3));
    public static final String LEAD = "Mrs Ruth Marlow";
    public static final Instant MADE = Instant.parse("2026-11-23T16:05:00Z");

    private static final Stamp STAMP = new Stamp(MADE, LEAD);

    private WrensFile() {}

    public static Child child(ChildId id) {
        return new Child(
                id,
                Instant.parse("2023-09-04T08:00:00Z"),
                id.equals(WREN)
                        ? named("Wren", "Ashdown", "Year 5", "Kestrel")
                                .with(Detail.UPN, "B801200005001")
                        : id.equals(LARK)
                                ? named("Lark", "Ashdown", "Year 1", "Wagtail")
                                : named("Kit", "Quarry", "Year 6", "Merlin"));
    }

    private static Particulars named(String first, String last, String year, String group) {
        return new Particulars(
                Map.of(
                        Detail.LEGAL_FORENAME, first,
                        Detail.LEGAL_SURNAME, last,
                        Detail.YEAR_GROUP, year,
                        Detail.REG_GROUP, group),
                Optional.of(day("2017-02-03")),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    public static String initials(ChildId id) {
        return child(id).initials();
    }

    public static ChildsFile wren() {
        return ChildsFile.of(records(WrensEntries.all()), day("2026-11-23"), WrensFile::initials);
    }

    public static ChildsFile.Records records(List<Entry> entries) {
        return new ChildsFile.Records(
                child(WREN),
                entries,
                standing(),
                new ChildsFile.Team(LEAD, "Mr Joel Fenn"),
                links(),
                followUps(),
                Map.of(
                        WrensEntries.MEETING,
                        List.of(file("minutes of the core group.pdf", false))));
    }

    /** With Lark between the rows, as one print. */
    public static ExtractContents contents(Request request) {
        if (!request.family()) {
            return ExtractContents.of(making(), request, wren(), List.of());
        }
        Set<ChildId> both = Set.of(WREN, LARK);
        LocalDate today = day("2026-11-23");
        return ExtractContents.of(
                making(),
                request,
                ChildsFile.of(records(WrensEntries.all()), today, both, WrensFile::initials),
                List.of(
                        ChildsFile.of(
                                ChildsFile.Records.of(child(LARK), WrensEntries.all()),
                                today,
                                both,
                                WrensFile::initials)));
    }

    public static ExtractContents contents(List<Entry> entries, Request.Form form) {
        return ExtractContents.of(
                making(),
                Request.everything(form, "Priya Dunmore", "Core group on 26 November"),
                ChildsFile.of(records(entries), day("2026-11-23"), WrensFile::initials),
                List.of());
    }

    static Making making() {
        return new Making(
                "Hollowbrook Primary (practice school)", LEAD, "01632 960 100", MADE, LEAD);
    }

    private static Standing standing() {
        return new Standing(
                WREN,
                List.of(
                        status(1, StatusKind.CP_PLAN, "neglect", day("2026-03-12")),
                        new ChildStatus(
                                new ChildStatus.Id(new UUID(8, 2)),
                                WREN,
                                StatusKind.LOOKED_AFTER,
                                StatusKind.AT_HOME,
                                Optional.of(RoughDay.month(YearMonth.of(2021, 2))),
                                "",
                                Optional.of(
                                        new ChildStatus.End(
                                                Optional.of(RoughDay.year(2023)),
                                                "Order discharged")),
                                STAMP,
                                Optional.empty()),
                        new ChildStatus(
                                new ChildStatus.Id(new UUID(8, 3)),
                                WREN,
                                StatusKind.YOUNG_CARER,
                                "",
                                Optional.empty(),
                                "struck-mark status",
                                Optional.empty(),
                                STAMP,
                                Optional.of(new ChildStatus.Struck(STAMP, "wrong child")))),
                List.of(
                        professional("Social worker", "Priya Dunmore", Optional.empty()),
                        professional(
                                "Health visitor", "Nadia Frome", Optional.of(day("2026-05-01")))),
                List.of(
                        new Alert(
                                new Alert.Id(new UUID(8, 9)),
                                WREN,
                                "Her father may not collect her: order to 26 March 2027",
                                day("2026-03-26"),
                                Optional.empty(),
                                STAMP)),
                List.of(),
                List.of());
    }

    private static ChildStatus status(int number, StatusKind kind, String detail, LocalDate from) {
        return new ChildStatus(
                new ChildStatus.Id(new UUID(8, number)),
                WREN,
                kind,
                detail,
                Optional.of(RoughDay.day(from)),
                "",
                Optional.empty(),
                STAMP,
                Optional.empty());
    }

    private static Professional professional(String role, String name, Optional<LocalDate> until) {
        return new Professional(
                new Professional.Id(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                WREN,
                role,
                name,
                "Children’s social care",
                "01632 960 118",
                "",
                Optional.of(day("2025-09-01")),
                until,
                STAMP);
    }

    private static List<ChildLink> links() {
        return List.of(
                new ChildLink(
                        new ChildLink.Id(new UUID(9, 1)),
                        WREN,
                        Optional.of(LARK),
                        LinkKind.SIBLING,
                        "",
                        "sister",
                        "",
                        "",
                        MADE,
                        LEAD,
                        Optional.empty()));
    }

    private static List<FollowUp> followUps() {
        return List.of(
                followUp(
                        1,
                        FollowUpKind.REFERRAL,
                        "Neglect, hunger at home",
                        "Children’s social care",
                        line(1, Step.SENT, "2026-01-28", Answer.AGREED, "By the portal"),
                        line(2, Step.ANSWERED, "2026-01-29", Answer.TAKEN_ON, "Assessment begins")),
                followUp(2, FollowUpKind.QUESTION, "Who is at home at night?", LEAD),
                followUp(
                        3,
                        FollowUpKind.OFFER,
                        "Parents’ group",
                        "Hollowbrook family centre",
                        line(1, Step.OFFERED, "2026-10-02", null, "To her mother, at the gate")));
    }

    private static FollowUp followUp(
            int number, FollowUpKind kind, String title, String whom, Line... lines) {
        return new FollowUp(
                new FollowUpId(new UUID(10, number)),
                kind,
                List.of(WREN, KIT),
                Optional.empty(),
                title,
                whom,
                lines.length == 0 ? day("2026-10-02") : lines[0].day(),
                When.UNKNOWN,
                List.of(lines),
                MADE,
                LEAD);
    }

    private static Line line(
            int position, Step step, String on, @Nullable Answer answer, String words) {
        return new Line(
                position,
                step,
                day(on),
                "",
                LEAD,
                Optional.ofNullable(answer),
                words,
                When.UNKNOWN,
                MADE,
                LEAD);
    }

    static Attachment file(String name, boolean takenOut) {
        return new Attachment(
                new AttachmentId(new UUID(11, name.length())),
                new Holder.OfEntry(WrensEntries.MEETING),
                1,
                name,
                FileKind.PDF,
                123_456,
                "0".repeat(64),
                "sealed",
                "",
                MADE,
                LEAD,
                takenOut
                        ? Optional.of(new Attachment.TakenOut(MADE, LEAD, "wrong file"))
                        : Optional.empty());
    }

    static BodyMap marks() {
        List<BodyMark> marks = new ArrayList<>();
        marks.add(
                new BodyMark(
                        BodySide.FRONT,
                        790,
                        400,
                        BodyMark.Kind.BRUISE,
                        "about 3 cm",
                        "yellow",
                        ""));
        marks.add(
                new BodyMark(
                        BodySide.BACK, 400, 300, BodyMark.Kind.GRAZE, "", "", "older, healing"));
        return new BodyMap(marks);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static EntryId id(int number) {
        return new EntryId(new UUID(12, number));
    }
}

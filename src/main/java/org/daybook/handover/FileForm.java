package org.daybook.handover;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.casework.Alert;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.Professional;
import org.daybook.casework.RoughDay;
import org.daybook.casework.Stamp;
import org.daybook.children.Child;
import org.daybook.children.ChildLink;
import org.daybook.children.Contact;
import org.daybook.children.Detail;
import org.daybook.followup.FollowUp;
import org.daybook.followup.Line;

/** Writes a whole file; what it writes {@link FileRead} reads. */
final class FileForm {

    private final Put record;

    FileForm(Put record) {
        this.record = record;
    }

    void put(HandedFile file) {
        record.within("handing", put -> handing(put, file.handing()));
        record.within("child", put -> child(put, file.child()));
        record.within("team", put -> put.text("lead", file.lead()).text("deputy", file.deputy()));
        record.each("entries", file.entries(), EntryForm::put);
        record.each("statuses", file.statuses(), FileForm::status);
        record.each("professionals", file.professionals(), FileForm::professional);
        record.each("alerts", file.alerts(), FileForm::alert);
        record.each("links", file.links(), FileForm::link);
        record.each("followUps", file.followUps(), FileForm::followUp);
    }

    private static void handing(Put put, Handing handing) {
        Handing.Morning morning = handing.morning();
        put.fixed("number", handing.number())
                .text("school", handing.school())
                .text("lead", handing.lead())
                .text("phone", handing.phone())
                .moment("at", handing.at())
                .text("by", handing.by())
                .text("toSchool", handing.toSchool())
                .text("toLead", handing.toLead())
                .day("receiptBy", handing.receiptBy())
                .within(
                        "morning",
                        page ->
                                page.text("safe", morning.safe())
                                        .text("phone", morning.phone())
                                        .text("inPlace", morning.inPlace())
                                        .text("helps", morning.helps())
                                        .text("notKnown", morning.notKnown()))
                .each(
                        "withheld",
                        handing.withheld(),
                        (line, one) -> line.text("what", one.what()).text("why", one.why()));
    }

    private static void child(Put put, Child child) {
        put.id("id", child.id().value()).moment("addedAt", child.addedAt());
        put.within(
                "particulars",
                texts -> {
                    for (Detail detail : Detail.values()) {
                        texts.text(detail.name(), child.particulars().text(detail));
                    }
                });
        put.day("born", child.born())
                .day("joinedOn", child.joinedOn())
                .day("leftOn", child.leftOn())
                .each("contacts", child.contacts(), FileForm::contact);
    }

    private static void contact(Put put, Contact one) {
        put.text("name", one.name())
                .text("relationship", one.relationship())
                .flag("parentalResponsibility", one.parentalResponsibility())
                .text("phone", one.phone())
                .text("email", one.email())
                .text("address", one.address());
    }

    private static void status(Put put, ChildStatus status) {
        put.id("id", status.id().value())
                .choice("kind", status.kind())
                .text("detail", status.detail())
                .maybe("began", status.began(), FileForm::rough)
                .text("note", status.note())
                .maybe(
                        "ended",
                        status.end(),
                        (end, how) ->
                                end.maybe("on", how.on(), FileForm::rough)
                                        .text("note", how.note()));
        stamp(put, status.stamp());
    }

    private static void rough(Put put, RoughDay day) {
        put.day("first", day.first()).choice("exact", day.exact());
    }

    private static void stamp(Put put, Stamp stamp) {
        put.moment("recordedAt", stamp.at()).text("recordedBy", stamp.by());
    }

    private static void professional(Put put, Professional one) {
        put.id("id", one.id().value())
                .text("role", one.role())
                .text("name", one.name())
                .text("agency", one.agency())
                .text("phone", one.phone())
                .text("email", one.email())
                .day("beganOn", one.beganOn())
                .day("endedOn", one.endedOn());
        stamp(put, one.stamp());
    }

    private static void alert(Put put, Alert alert) {
        put.id("id", alert.id().value())
                .text("words", alert.words())
                .day("beganOn", alert.beganOn());
        stamp(put, alert.stamp());
    }

    private static void link(Put put, ChildLink link) {
        Optional<LocalDate> ended = link.end().map(ChildLink.End::on);
        put.id("id", link.id().value())
                .choice("kind", link.kind())
                .text("name", link.name())
                .text("relationship", link.relationship())
                .text("atSchool", link.atSchool())
                .day("endedOn", ended)
                .moment("recordedAt", link.recordedAt())
                .text("recordedBy", link.recordedBy());
    }

    private static void followUp(Put put, FollowUp one) {
        put.id("id", one.id().value()).choice("kind", one.kind());
        one.from().ifPresent(entry -> put.id("from", entry.value()));
        put.text("title", one.title())
                .text("whom", one.whom())
                .day("begunOn", one.begunOn())
                .when("due", one.due())
                .each("lines", one.lines(), FileForm::line)
                .moment("recordedAt", one.recordedAt())
                .text("recordedBy", one.recordedBy());
    }

    private static void line(Put put, Line line) {
        put.choice("step", line.step()).day("day", line.day()).text("time", line.time());
        put.text("by", line.by());
        line.answer().ifPresent(answer -> put.choice("answer", answer));
        put.text("words", line.words())
                .when("due", line.due())
                .moment("recordedAt", line.recordedAt())
                .text("recordedBy", line.recordedBy());
    }
}

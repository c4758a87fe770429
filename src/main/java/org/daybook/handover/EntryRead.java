package org.daybook.handover;

import java.util.List;
import java.util.Optional;
import org.daybook.attachments.AttachmentId;
import org.daybook.attachments.FileKind;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.bodymap.BodyMap;
import org.daybook.bodymap.BodyMark;
import org.daybook.bodymap.BodySide;
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

/** Reads entries as {@link EntryForm} has written them, in the order of writing. */
final class EntryRead {

    private static final int MOST = 1_000;
    private static final int MOST_ANSWERS = 200;
    private static final int LONGEST_QUESTION = 60;
    private static final int A_FEW_WORDS = 100;
    private static final int LONGEST_FILE_NAME = 400;

    private final ChildId child;
    private long place;

    EntryRead(ChildId child) {
        this.child = child;
    }

    HandedEntry entry(Take take) {
        place++;
        EntryKind kind = take.choice("kind", EntryKind.class);
        List<Version> versions = versions(take);
        boolean sound =
                kind.movesWithTheChild()
                        && !versions.isEmpty()
                        && versions.getLast().wording().child(child).isPresent();
        if (!sound) {
            throw take.unfit("kind or wordings");
        }
        return new HandedEntry(
                new Entry(
                        new EntryId(take.id("id")),
                        kind,
                        place,
                        take.moment("recordedAt"),
                        take.name("recordedBy"),
                        versions,
                        take.each("decisions", MOST, EntryRead::decision),
                        take.each("actions", MOST, EntryRead::action),
                        take.each("turns", MOST, EntryRead::turn)),
                take.each("documents", MOST, EntryRead::document));
    }

    private List<Version> versions(Take take) {
        int[] number = {0};
        return take.each("wordings", MOST, one -> version(one, ++number[0]));
    }

    private Version version(Take take, int number) {
        return new Version(
                number,
                take.moment("writtenAt"),
                take.name("writtenBy"),
                take.text("reason"),
                new Wording(
                        take.when("happened", Take.LONGEST),
                        take.text("place"),
                        new Report(take.when("reported", Take.LONGEST), take.text("reportedBy")),
                        take.text("narrative"),
                        take.text("othersPresent"),
                        take.text("doneSoFar"),
                        new Parents(
                                take.choice("parentsTold", Parents.Told.class),
                                take.text("parentsNote")),
                        take.text("told"),
                        new Feedback(take.text("feedbackBy"), take.when("feedback", Take.LONGEST)),
                        new Details(take.answers("details", MOST_ANSWERS, LONGEST_QUESTION)),
                        take.maybe("child").map(this::own).stream().toList()));
    }

    private ChildInEntry own(Take take) {
        return new ChildInEntry(
                child,
                take.choice("role", Role.class),
                take.text("category"),
                take.names("moreCategories", MOST_ANSWERS),
                take.choice("voice", Voice.class),
                take.text("words"),
                take.text("voiceNote"),
                take.choice("seenAlone", SeenAlone.class),
                new BodyMap(take.each("marks", MOST, EntryRead::mark)));
    }

    private static BodyMark mark(Take take) {
        return new BodyMark(
                take.choice("side", BodySide.class),
                (int) take.number("x", 0, BodyMark.WHOLE),
                (int) take.number("y", 0, BodyMark.WHOLE),
                take.choice("kind", BodyMark.Kind.class),
                take.text("size", A_FEW_WORDS),
                take.text("colour", A_FEW_WORDS),
                take.text("note"));
    }

    private static Decision decision(Take take) {
        return new Decision(
                take.choice("kind", Decision.Kind.class),
                take.text("words"),
                take.text("rationale"),
                take.text("threshold"),
                take.text("advice"),
                take.moment("at"),
                take.name("by"));
    }

    private static Action action(Take take) {
        return new Action(
                new ActionId(take.id("id")),
                take.text("what"),
                take.text("owner"),
                take.when("due", Take.LONGEST),
                take.moment("addedAt"),
                take.maybe("done")
                        .map(done ->
                                new Action.Done(
                                        done.day("on"), done.name("by"), done.text("note"))));
    }

    private static Turn turn(Take take) {
        Turn.Kind kind = take.choice("kind", Turn.Kind.class);
        When when = take.when("when", Take.LONGEST);
        boolean moved = kind == Turn.Kind.MOVED_IN || kind == Turn.Kind.MOVED_OUT;
        if (when.day().isEmpty() || moved) {
            throw take.unfit("kind or day");
        }
        return new Turn(
                kind,
                take.text("words"),
                when,
                take.text("who"),
                Optional.empty(),
                take.maybeId("other").map(EntryId::new),
                take.moment("at"),
                take.name("by"));
    }

    private static HandedDocument document(Take take) {
        String digest = take.text("digest", Take.NAME);
        if (!RecordDigest.isOne(digest)) {
            throw take.unfit("digest");
        }
        return new HandedDocument(
                new AttachmentId(take.id("id")),
                (int) take.number("position", 1, MOST),
                take.text("name", LONGEST_FILE_NAME),
                take.choice("kind", FileKind.class),
                take.number("bytes", 0, Long.MAX_VALUE),
                digest,
                take.text("note"),
                take.moment("addedAt"),
                take.name("addedBy"));
    }
}

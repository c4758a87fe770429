package org.daybook.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Records that somebody made by hand, with a digest that fits. */
class HostileRecordTest {

    @Test
    void tooManyEntriesAreRefused() {
        assertBroken(
                record -> {
                    ArrayNode entries = record.putArray("entries");
                    for (int i = 0; i <= 20_000; i++) {
                        entries.addObject();
                    }
                },
                "entries");
    }

    @Test
    void tooDeepIsRefused() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);

        assertThat(ReadRecord.from(RecordTest.bytes("{\"format\": " + deep + "}")))
                .isEqualTo(new RecordRead.Broken("a part is too deep or too long"));
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertBroken(record -> entry(record).put("recordedBy", "x".repeat(201)), "recordedBy");
    }

    @Test
    void aWholeThatIsTooLargeIsRefused() {
        assertThat(ReadRecord.from(new byte[ReadRecord.MOST_BYTES + 1]))
                .isEqualTo(new RecordRead.Broken("the whole is too large"));
    }

    @Test
    void aDayThatCannotBeIsRefused() {
        assertBroken(record -> child(record).put("born", "2017-02-30"), "child, born");
        assertBroken(record -> child(record).put("born", "+99999-01-01"), "child, born");
        assertBroken(record -> child(record).put("addedAt", "1066-10-14T09:00:00Z"), "addedAt");
    }

    @Test
    void anIdentityThatStandsTwiceIsRefused() {
        assertBroken(
                record -> {
                    ArrayNode entries = (ArrayNode) record.path("entries");
                    entries.add(entries.get(0).deepCopy());
                },
                "entries");
    }

    @Test
    void aWayToAnEntryThatIsNotHereIsRefused() {
        assertBroken(
                record ->
                        ((ObjectNode) record.path("followUps").get(0))
                                .put("from", "00000000-0000-0000-0000-000000000099"),
                "a way to an entry that is not here");
    }

    @Test
    void supervisionIsRefusedEvenWhereSomebodyHandsItOn() {
        assertBroken(record -> entry(record).put("kind", "SUPERVISION"), "entries 1");
    }

    @Test
    void anEntryWithoutTheChildIsRefused() {
        assertBroken(
                record ->
                        entry(record)
                                .path("wordings")
                                .forEach(one -> ((ObjectNode) one).remove("child")),
                "entries 1");
    }

    @Test
    void halfASignAndTheSignZeroAreRefused() {
        assertThat(readAgain(record -> entry(record).put("recordedBy", "a\u0000b")))
                .isInstanceOf(RecordRead.Broken.class);
        assertThat(ReadRecord.from(RecordTest.bytes(halfSign())))
                .isNotInstanceOf(RecordRead.Read.class);
    }

    private static String halfSign() {
        return RecordTest.text(WriteRecord.of(WrensRecord.file()))
                .replace("Mr Joel Fenn", "Mr \\ud800 Fenn");
    }

    @Test
    void anUnknownChoiceIsRefused() {
        assertBroken(record -> entry(record).put("kind", "HEARSAY"), "entries 1, kind");
    }

    @Test
    void aNameThatStandsTwiceInOneObjectIsRefused() {
        String twice =
                RecordTest.text(WriteRecord.of(WrensRecord.file()))
                        .replaceFirst("\"version\" : 1", "\"version\" : 1, \"version\" : 1");

        assertThat(ReadRecord.from(RecordTest.bytes(twice))).isEqualTo(new RecordRead.NotARecord());
    }

    @Test
    void whereItBreaksIsSaidWithoutAWordOfWhatStandsThere() {
        assertThat(readAgain(record -> entry(record).put("kind", "Wren Ashdown")))
                .isEqualTo(new RecordRead.Broken("entries 1, kind"));
    }

    @Test
    void tooManyAnswersAreRefused() {
        assertBroken(
                record -> {
                    ObjectNode answers = wording(record).putObject("details");
                    for (int i = 0; i <= 1_000; i++) {
                        answers.put("ANSWER_" + i, "Yes");
                    }
                },
                "wordings 1, details");
    }

    @Test
    void anAnswerWhoseNameIsTooLongIsRefused() {
        assertBroken(
                record -> wording(record).putObject("details").put("A".repeat(61), "Yes"),
                "wordings 1, details");
    }

    private static ObjectNode wording(ObjectNode record) {
        return (ObjectNode) entry(record).path("wordings").get(0);
    }

    private static void assertBroken(Consumer<ObjectNode> change, String where) {
        assertThat(readAgain(change))
                .isInstanceOfSatisfying(
                        RecordRead.Broken.class,
                        broken -> assertThat(broken.where()).contains(where));
    }

    private static RecordRead readAgain(Consumer<ObjectNode> change) {
        return ReadRecord.from(Forged.record(change));
    }

    private static ObjectNode entry(ObjectNode record) {
        return (ObjectNode) record.path("entries").get(0);
    }

    private static ObjectNode child(ObjectNode record) {
        return (ObjectNode) record.path("child");
    }
}

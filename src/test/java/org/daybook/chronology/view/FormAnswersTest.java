package org.daybook.chronology.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daybook.base.ChildId;
import org.daybook.bodymap.BodyMap;
import org.daybook.bodymap.BodyMark;
import org.daybook.bodymap.BodySide;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.HalfWritten;
import org.daybook.chronology.Parents;
import org.daybook.chronology.Question;
import org.daybook.chronology.Role;
import org.daybook.chronology.SeenAlone;
import org.daybook.chronology.Voice;
import org.junit.jupiter.api.Test;

/** What stands in a form and what is kept of it are the same. */
class FormAnswersTest {

    @Property(tries = 200)
    void whatIsKeptComesBackAsItStood(@ForAll("drafts") HalfWritten draft) {
        FormAnswers form = new FormAnswers(EntryKind.CONCERN, _ -> Optional.empty());
        form.fromDraft(draft);
        assertThat(form.toDraft()).isEqualTo(draft);

        FormAnswers again = new FormAnswers(EntryKind.MEETING, _ -> Optional.empty());
        again.fromDraft(form.toDraft());
        assertThat(again.toDraft()).isEqualTo(draft);
    }

    @Test
    void everyLetterAndEveryChoiceIsAChange() {
        FormAnswers form = new FormAnswers(EntryKind.CONCERN, _ -> Optional.empty());
        form.fromDraft(
                HalfWritten.begin(EntryKind.CONCERN, List.of(ChildInEntry.of(ChildId.fresh()))));
        assertThat(form.empty()).isTrue();
        long before = form.changes().get();

        form.text(Question.PLACE).set("H");
        form.decision().set(Decision.Kind.WATCH);
        form.parentsTold().set(Parents.Told.YES);
        form.children().getFirst().words().set("No");
        form.children().getFirst().more().add("Housing");
        form.actions().getFirst().due().set("Fri");

        assertThat(form.changes().get()).isEqualTo(before + 6);
        assertThat(form.empty()).isFalse();
    }

    @Provide
    static Arbitrary<HalfWritten> drafts() {
        Arbitrary<String> texts =
                Arbitraries.of("", "31 Feb", "yest", "\u05D0\u05D1 \uD83D\uDC22", "a\nb");
        Arbitrary<Map<Question, String>> answers =
                Combinators.combine(
                                texts,
                                texts,
                                Arbitraries.of(Parents.Told.YES, Parents.Told.NOT_YET),
                                Arbitraries.of(Decision.Kind.class))
                        .as(FormAnswersTest::answers);
        Arbitrary<List<ChildInEntry>> children =
                Combinators.combine(
                                Arbitraries.of(Role.class),
                                Arbitraries.of(Voice.class),
                                Arbitraries.of(SeenAlone.class),
                                texts)
                        .as(FormAnswersTest::part)
                        .list()
                        .ofMaxSize(3);
        Arbitrary<List<HalfWritten.HalfAction>> actions =
                Combinators.combine(texts, texts, texts)
                        .as(HalfWritten.HalfAction::new)
                        .list()
                        .ofMaxSize(3);
        Arbitrary<Details> details =
                Arbitraries.maps(
                                Arbitraries.oneOf(
                                        Arbitraries.of(Detail.class).map(Detail::name),
                                        Arbitraries.just("SEEN_BY_SATELLITE")),
                                texts)
                        .ofMaxSize(6)
                        .map(Details::new);
        return Combinators.combine(
                        Arbitraries.of(EntryKind.class), answers, details, children, actions)
                .as((kind, given, answered, parts, rows) ->
                        new HalfWritten(kind, Optional.empty(), given, answered, parts, rows));
    }

    private static Map<Question, String> answers(
            String one, String other, Parents.Told told, Decision.Kind decision) {
        Map<Question, String> given = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            given.put(question, question.name().length() % 2 == 0 ? one : other);
        }
        given.put(Question.PARENTS_TOLD, told.name());
        given.put(Question.DECISION, decision.name());
        return given;
    }

    private static ChildInEntry part(Role role, Voice voice, SeenAlone alone, String text) {
        return new ChildInEntry(
                ChildId.fresh(),
                role,
                text,
                List.of("Housing"),
                voice,
                text,
                text,
                alone,
                BodyMap.of(BodyMark.at(BodySide.BACK, 10, 20).note(text)));
    }
}

package org.daybook.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.daybook.base.Problem;
import org.daybook.desk.Background;
import org.daybook.shell.FirstRunModel.Step;
import org.daybook.vault.keys.PassphraseStrength;
import org.daybook.vault.keys.PassphraseSuggester;
import org.daybook.vault.keys.RecoveryCode;
import org.junit.jupiter.api.Test;

class FirstRunModelTest {

    private static final PassphraseStrength STRENGTH = new PassphraseStrength();

    private final SecureRandom random = new SecureRandom();
    private final Pretend records = new Pretend();
    private final List<Session> inside = new ArrayList<>();
    private final FirstRunModel model =
            new FirstRunModel(
                    records,
                    new PassphraseModel.Judge(STRENGTH, new PassphraseSuggester(random, STRENGTH)),
                    () -> RecoveryCode.fresh(random),
                    Background.direct(),
                    new Random(7),
                    inside::add);

    @Test
    void nothingIsMadeBeforeTheLastStep() {
        toTheCode();
        model.next();
        model.firstWordProperty().set(word(model.firstAsked()).toUpperCase(java.util.Locale.ROOT));
        model.secondWordProperty().set(" " + word(model.secondAsked()));
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(Step.COPIES);
        assertThat(records.made).isEmpty();
        model.next();
        assertThat(records.made).containsExactly("Hollowbrook Primary, Mrs Ruth Marlow, Mr Fenn");
        assertThat(inside).containsExactly(records);
    }

    @Test
    void namesAreAskedForByField() {
        model.next();
        model.next();
        assertThat(model.problems())
                .extracting(Problem::field)
                .containsExactly(FirstRunModel.SCHOOL, FirstRunModel.LEAD);
        assertThat(model.stepProperty().get()).isEqualTo(Step.SCHOOL);
    }

    @Test
    void theSchoolsOwnNameIsNoPassphrase() {
        toThePassphrase();
        model.passphrase().typedProperty().set("Hollowbrook2026!");
        model.next();
        assertThat(model.problems())
                .extracting(Problem::field)
                .containsExactly(PassphraseModel.TYPED);
    }

    @Test
    void twoThatDifferAreSaid() {
        toThePassphrase();
        model.passphrase().typedProperty().set(Pretend.RIGHT);
        model.passphrase().againProperty().set(Pretend.RIGHT + "s");
        model.next();
        assertThat(model.problems())
                .extracting(Problem::field)
                .containsExactly(PassphraseModel.AGAIN);
    }

    @Test
    void goingBackKeepsTheSameCode() {
        toTheCode();
        List<String> words = model.code();
        model.back();
        model.next();
        assertThat(model.code()).isEqualTo(words).hasSize(12);
        assertThat(model.firstAsked()).isBetween(1, 6);
        assertThat(model.secondAsked()).isBetween(7, 12);
    }

    @Test
    void aWrongWordHoldsTheStep() {
        toTheCode();
        model.next();
        model.firstWordProperty().set("not it");
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(Step.CODE_CHECK);
        assertThat(model.problems()).hasSize(2);
    }

    private void toThePassphrase() {
        model.next();
        model.schoolProperty().set("Hollowbrook Primary");
        model.leadProperty().set("Mrs Ruth Marlow");
        model.deputyProperty().set("Mr Fenn");
        model.next();
    }

    private void toTheCode() {
        toThePassphrase();
        model.passphrase().typedProperty().set(Pretend.RIGHT);
        model.passphrase().againProperty().set(Pretend.RIGHT);
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(Step.CODE);
    }

    private String word(int number) {
        return model.code().get(number - 1);
    }
}

package org.daybook.pack.store;

import java.security.SecureRandom;
import org.daybook.pack.Passphrases;
import org.daybook.people.People;
import org.daybook.vault.keys.Passphrase;
import org.daybook.vault.keys.PassphraseStrength;
import org.daybook.vault.keys.PassphraseSuggester;
import org.daybook.vault.keys.SchoolWords;

/** By the same measure as the passphrase that opens the daybook. */
public final class SuggestedPassphrases implements Passphrases {

    private final PassphraseStrength strength = new PassphraseStrength();
    private final PassphraseSuggester suggester =
            new PassphraseSuggester(new SecureRandom(), strength);
    private final People people;

    public SuggestedPassphrases(People people) {
        this.people = people;
    }

    @Override
    public String suggest() {
        return suggester.suggest(school());
    }

    @Override
    public boolean mayBeUsed(String passphrase) {
        try (Passphrase judged = Passphrase.of(passphrase)) {
            return strength.judge(judged, school()).mayBeUsed();
        }
    }

    private SchoolWords school() {
        return SchoolWords.of(people.school().name());
    }
}

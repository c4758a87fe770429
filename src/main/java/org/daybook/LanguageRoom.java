package org.daybook;

import org.daybook.chronology.view.Lent;
import org.daybook.desk.Page;
import org.daybook.journal.Journal;
import org.daybook.language.ChangePhrases;
import org.daybook.language.Phrases;
import org.daybook.language.store.JooqPhrases;
import org.daybook.language.view.WordListModel;
import org.daybook.language.view.WordListPage;
import org.daybook.language.view.WordingLine;
import org.daybook.language.view.WordingModel;
import org.daybook.vault.Store;

/** The words that are asked about, built by hand. */
final class LanguageRoom {

    private final Phrases phrases;
    private final ChangePhrases change;
    private final Outside outside;

    LanguageRoom(Store store, Journal journal, Outside outside) {
        this.phrases = new JooqPhrases(store);
        this.change = new ChangePhrases(journal, phrases);
        this.outside = outside;
    }

    /** For the fields of one form, which remember together what was kept. */
    Lent.Wording wording() {
        WordingModel form = new WordingModel(phrases, outside.background());
        return (field, text) -> new WordingLine(field, text, form);
    }

    Page wordList() {
        return new WordListPage(new WordListModel(phrases, change, outside.background()));
    }
}

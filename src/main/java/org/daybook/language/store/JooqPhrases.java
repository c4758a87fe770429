package org.daybook.language.store;

import static org.daybook.vault.schema.Tables.PHRASE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.language.Phrase;
import org.daybook.language.PhraseId;
import org.daybook.language.Phrases;
import org.daybook.language.UsualPhrases;
import org.daybook.vault.Setting;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.PhraseRecord;

/**
 * The list as rows. A setting says that the school has one of its own, because an own list may be
 * empty.
 */
public final class JooqPhrases implements Phrases {

    private static final String OWN = "language.own-list";

    private final Store store;
    private final Setting marked;

    public JooqPhrases(Store store) {
        this.store = store;
        this.marked = new Setting(store, OWN);
    }

    @Override
    public List<Phrase> all() {
        return own()
                ? store.sql()
                        .selectFrom(PHRASE)
                        .orderBy(PHRASE.POSITION, PHRASE.ID)
                        .fetch(JooqPhrases::phrase)
                : UsualPhrases.list();
    }

    @Override
    public boolean own() {
        return marked.text().isPresent();
    }

    @Override
    public void put(List<Phrase> phrases) {
        if (!own()) {
            marked.keep("yes");
        }
        Map<UUID, PhraseRecord> before = store.sql().selectFrom(PHRASE).fetchMap(PHRASE.ID);
        for (int at = 0; at < phrases.size(); at++) {
            Phrase phrase = phrases.get(at);
            write(Optional.ofNullable(before.remove(phrase.id().value())), phrase, at);
        }
        before.values().forEach(PhraseRecord::delete);
    }

    @Override
    public void backToUsual() {
        store.sql().fetch(PHRASE).forEach(PhraseRecord::delete);
        marked.takeAway();
    }

    private void write(Optional<PhraseRecord> before, Phrase phrase, int position) {
        PhraseRecord row = before.orElseGet(() -> store.sql().newRecord(PHRASE));
        row.setPosition(position);
        row.setSort(phrase.sort().name());
        row.setPattern(phrase.pattern());
        row.setUnlessIn(phrase.unlessIn());
        row.setWhy(phrase.why());
        row.setInstead(phrase.instead());
        if (before.isPresent()) {
            row.update();
        } else {
            row.setId(phrase.id().value());
            row.insert();
        }
    }

    private static Phrase phrase(PhraseRecord row) {
        return new Phrase(
                new PhraseId(row.getId()),
                Phrase.Sort.valueOf(row.getSort()),
                row.getPattern(),
                row.getUnlessIn(),
                row.getWhy(),
                row.getInstead());
    }
}

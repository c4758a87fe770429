package org.daybook.language.view;

import java.util.List;
import org.daybook.desk.Columns;
import org.daybook.desk.DeedForm;
import org.daybook.desk.Form;
import org.daybook.language.Phrase;
import org.daybook.language.PhraseRules;

/** A phrase to be written or changed, in place. */
final class PhraseForm {

    private PhraseForm() {}

    static DeedForm of(PhraseFormModel model, Runnable close) {
        DeedForm laid = new DeedForm(model, "Keep this phrase", close);
        Form form = laid.ask();
        return laid.laid(
                Columns.fields(
                        form.text(PhraseRules.PATTERN, "Which words?", model.pattern())
                                .hint("Several wordings have a semicolon between them"),
                        form.text(PhraseRules.UNLESS_IN, "Unless it is part of", model.unlessIn())
                                .hint("Such as \u201cdomestic abuse\u201d")),
                Columns.fields(
                        form.text(PhraseRules.WHY, "What does it ask?", model.why())
                                .hint("A calm question"),
                        form.text(PhraseRules.INSTEAD, "What do others write?", model.instead())
                                .hint("You can leave this")),
                form.chips(
                        "phrase-sort",
                        "What is it?",
                        model.sort(),
                        List.of(Phrase.Sort.values()),
                        Phrase.Sort::words));
    }
}

package org.daybook.pack;

import java.util.Optional;
import org.daybook.extract.Enclosure;

/** The words in documents, so far as a program can read them. */
public interface DocumentTexts {

    /** Empty where it cannot be read: a picture, a film, a locked or broken file. */
    Optional<String> text(Enclosure document);
}

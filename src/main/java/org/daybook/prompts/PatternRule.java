package org.daybook.prompts;

import java.util.Optional;

/** One question that recorded facts can raise. */
@FunctionalInterface
interface PatternRule {

    Optional<Prompt> look(Facts facts);
}

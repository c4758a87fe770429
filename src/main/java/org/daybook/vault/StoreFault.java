package org.daybook.vault;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The store could not do what was asked. Its message is ours: the engine's own messages repeat the
 * values of the row, so neither they nor the exceptions that carry them go any further than here.
 */
public final class StoreFault extends RuntimeException {

    private static final Pattern CONSTRAINT =
            Pattern.compile("\"?PUBLIC\\.([A-Z][A-Z0-9_]*_(?:PK|FK|UQ|CK))\\b");

    private final String code;
    private final @Nullable String constraint;

    private StoreFault(String sentence, String code, @Nullable String constraint) {
        super(sentence + " (" + code + ")");
        this.code = code;
        this.constraint = constraint;
    }

    /** A fault that the store itself has found. The sentence carries no value of any row. */
    static StoreFault saying(String sentence, String code) {
        return new StoreFault(sentence, code, null);
    }

    /**
     * What is left of a fault of the engine: its state, its number, a constraint's name, the stack.
     */
    static StoreFault from(SQLException fault) {
        String state = fault.getSQLState() == null ? "-----" : fault.getSQLState();
        StoreFault clean =
                new StoreFault(
                        "The store refused a statement.",
                        "SQL " + state + "/" + fault.getErrorCode(),
                        constraintIn(fault));
        clean.setStackTrace(fault.getStackTrace());
        return clean;
    }

    /** As {@link #from}, for a fault of which nothing but its kind and its stack may be kept. */
    static StoreFault from(Exception fault) {
        for (Throwable t = fault; t != null; t = t.getCause()) {
            if (t instanceof StoreFault known) {
                return known;
            }
            if (t instanceof SQLException sql) {
                return from(sql);
            }
        }
        StoreFault clean =
                new StoreFault(
                        "The store could not go on.", fault.getClass().getSimpleName(), null);
        clean.setStackTrace(fault.getStackTrace());
        return clean;
    }

    /** A short code for the screen and the log. */
    public String code() {
        return code;
    }

    /** The named constraint that refused the row, in lower case, where it was one. */
    public Optional<String> constraint() {
        return Optional.ofNullable(constraint);
    }

    private static @Nullable String constraintIn(SQLException fault) {
        String text = fault.getMessage();
        if (text == null || fault.getSQLState() == null || !fault.getSQLState().startsWith("23")) {
            return null;
        }
        Matcher found = CONSTRAINT.matcher(text);
        return found.find() ? found.group(1).toLowerCase(java.util.Locale.ROOT) : null;
    }
}

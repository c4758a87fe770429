package org.daybook.registers;

import java.util.Arrays;
import java.util.List;

/** Which of the two registers. */
public enum Direction {
    OUT("Files out", "files-out", "The day by which it was due decides its school year."),
    IN(
            "Files in",
            "files-in",
            "The day from which it ought to have been asked for decides its school year.");

    private final String words;
    private final String fileWord;
    private final String yearRule;

    Direction(String words, String fileWord, String yearRule) {
        this.words = words;
        this.fileWord = fileWord;
        this.yearRule = yearRule;
    }

    public String words() {
        return words;
    }

    /** To stand in the name of a file. */
    String fileWord() {
        return fileWord;
    }

    /** Which day of a file says to which school year it belongs. */
    public String yearRule() {
        return yearRule;
    }

    /** How far a file of this register can have come. */
    public List<RowState> states() {
        return Arrays.stream(RowState.values()).filter(state -> state.direction() == this).toList();
    }
}

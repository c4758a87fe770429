package org.daybook.children;

/** What came of reading a school's list. */
public sealed interface CsvRead {

    record Read(CsvTable table) implements CsvRead {}

    /**
     * @param sentence what the file is, and what to do
     */
    record NotRead(String sentence) implements CsvRead {}
}

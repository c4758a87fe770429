package org.daybook.retention;

import java.util.List;
import java.util.stream.Stream;

/**
 * What of a file would go, and what would stay because it is another child's too.
 *
 * @param links with other children here
 * @param lines of the journal that would say less
 */
public record Extent(Going going, Staying staying, int links, int lines) {

    /** What goes with every trace. */
    public record Going(
            int entries,
            int wordings,
            int documents,
            int statuses,
            int followUps,
            int transfers,
            int packs,
            int arrivals) {}

    /**
     * What stays in another child's file.
     *
     * @param naming of the entries, those whose words name the child who goes
     */
    public record Staying(int entries, int naming, int followUps) {}

    /** "12 entries (15 wordings), 3 documents, 1 saved pack". */
    public String goes() {
        List<String> parts =
                Stream.of(
                                entries(),
                                count(going.documents, "document", "documents"),
                                count(going.statuses, "status", "statuses"),
                                count(going.followUps, "thing followed up", "things followed up"),
                                count(going.transfers, "file out", "files out"),
                                count(going.packs, "saved pack", "saved packs"),
                                count(going.arrivals, "file in", "files in"))
                        .filter(part -> !part.isEmpty())
                        .toList();
        return parts.isEmpty()
                ? "Particulars, household and contacts."
                : "Particulars, household and contacts, " + String.join(", ", parts) + ".";
    }

    private String entries() {
        String entries = count(going.entries, "entry", "entries");
        return going.wordings == going.entries
                ? entries
                : entries + " (" + count(going.wordings, "wording", "wordings") + ")";
    }

    /** What stays and in which form, a sentence each. */
    public List<String> stays() {
        return Stream.of(entriesStay(), followUpsStay(), linksStay(), linesStay())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private String entriesStay() {
        if (staying.entries == 0) {
            return "";
        }
        return count(staying.entries, "entry is", "entries are")
                + " in another child\u2019s file too and "
                + (staying.entries == 1 ? "stays" : "stay")
                + " there as written; this child\u2019s own part goes: role, categories, own words,"
                + " body map."
                + naming();
    }

    private String naming() {
        if (staying.naming == 0) {
            return "";
        }
        return staying.naming == staying.entries && staying.entries == 1
                ? " Its account names this child."
                : " "
                        + count(staying.naming, "of these accounts names", "of these accounts name")
                        + " this child.";
    }

    private String followUpsStay() {
        return staying.followUps == 0
                ? ""
                : count(staying.followUps, "thing", "things")
                        + " followed up for another child too "
                        + (staying.followUps == 1 ? "stays" : "stay")
                        + " with that child.";
    }

    private String linksStay() {
        return links == 0
                ? ""
                : count(links, "other child", "other children")
                        + " linked with this one "
                        + (links == 1 ? "keeps" : "keep")
                        + " the link, without the name.";
    }

    private String linesStay() {
        return lines == 0
                ? ""
                : count(lines, "line of the journal stays", "lines of the journal stay")
                        + ": who did what kind of deed and when, no longer with whose file.";
    }

    private static String count(int many, String one, String more) {
        return many == 0 ? "" : many + " " + (many == 1 ? one : more);
    }
}

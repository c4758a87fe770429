package org.daybook.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.attachments.AttachmentId;
import org.daybook.base.EntryId;
import org.daybook.extract.ChildsFile;
import org.daybook.extract.Enclosure;
import org.daybook.extract.OwnEntry;

/**
 * A child's file, what is marked in it to stay behind, and what is left when that is taken out.
 * Everything that reaches paper or data is made from what {@link #file} and {@link #redaction}
 * give.
 */
public final class WhatLeaves {

    private final ChildsFile whole;
    private final Redaction redaction;
    private final Map<AttachmentId, String> withheld;
    private final DocumentTexts texts;
    private final List<DocumentFate> fates;

    /**
     * @param whole as it may leave the school, without anything taken out
     * @param documents also those that were put back
     */
    public WhatLeaves(
            ChildsFile whole,
            Redaction redaction,
            List<WithheldDocument> documents,
            DocumentTexts texts) {
        this.whole = whole;
        this.redaction = redaction;
        this.withheld =
                documents.stream()
                        .filter(WithheldDocument::inForce)
                        .collect(
                                Collectors.toMap(
                                        WithheldDocument::document,
                                        WithheldDocument::why,
                                        (_, later) -> later));
        this.texts = texts;
        this.fates =
                whole.entries().stream()
                        .flatMap(entry ->
                                whole.enclosures(entry).stream().map(one -> fate(entry, one)))
                        .toList();
    }

    public ChildsFile whole() {
        return whole;
    }

    /** Each text of it once, as it was written. */
    public List<String> texts() {
        return EveryText.in(whole);
    }

    /** For what is said beside the file: the day-one page, who sends it. */
    public Redaction redaction() {
        return redaction;
    }

    /** The file without the words and the documents that stay behind. */
    public ChildsFile file() {
        Set<AttachmentId> behind =
                fates.stream()
                        .filter(one -> !one.goes())
                        .map(one -> one.document().id())
                        .collect(Collectors.toSet());
        return EveryText.through(redaction, without(behind));
    }

    /** Of each document, in the order of the entries. */
    public List<DocumentFate> fates() {
        return fates;
    }

    /**
     * The same after each that goes was looked into, whether or not anything is withheld.
     *
     * @param naming other children who are named in a text
     */
    List<DocumentFate> looked(Function<String, List<String>> naming) {
        return fates.stream().map(one -> one.goes() ? looked(one, naming) : one).toList();
    }

    private DocumentFate looked(DocumentFate one, Function<String, List<String>> naming) {
        DocumentTexts.Text text = texts.text(one.document());
        return one.looked(text.whole(), naming.apply(text.words()));
    }

    List<HeldBack.Document> documentsBehind() {
        return fates.stream()
                .filter(one -> !one.goes())
                .map(DocumentFate::heldBack)
                .map(one -> EveryText.through(redaction, one))
                .toList();
    }

    private DocumentFate fate(OwnEntry entry, Enclosure document) {
        String why = withheld.get(document.id());
        if (why != null) {
            return DocumentFate.of(entry, document, DocumentFate.Fate.WITHHELD, why);
        }
        if (redaction.isEmpty()) {
            return DocumentFate.of(entry, document, DocumentFate.Fate.GOES, "");
        }
        DocumentTexts.Text text = texts.text(document);
        if (redaction.touches(text.words())) {
            return DocumentFate.of(
                    entry,
                    document,
                    DocumentFate.Fate.HOLDS_WITHHELD_WORDS,
                    DocumentFate.HOLDS_WORDS);
        }
        return DocumentFate.of(
                entry,
                document,
                text.whole() ? DocumentFate.Fate.GOES : DocumentFate.Fate.GOES_UNREAD,
                "");
    }

    private ChildsFile without(Set<AttachmentId> behind) {
        Map<EntryId, List<Enclosure>> left = new HashMap<>();
        whole.enclosures()
                .forEach((entry, all) -> {
                    List<Enclosure> going =
                            all.stream().filter(one -> !behind.contains(one.id())).toList();
                    if (!going.isEmpty()) {
                        left.put(entry, going);
                    }
                });
        return new ChildsFile(
                whole.child(),
                whole.entries(),
                whole.withdrawn(),
                whole.supervision(),
                whole.gaps(),
                whole.standing(),
                whole.team(),
                whole.relations(),
                whole.pursued(),
                left);
    }
}

package org.daybook.pack;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.TransferId;
import org.daybook.children.Child;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.Transfers;

/** Reads a file as it will go, with what is marked to stay behind and what might have to be. */
public final class ReadThrough {

    /**
     * What there is to read and to decide.
     *
     * @param chapters in the order of the pack, without the words that stay behind
     * @param named other children whose names still stand in them
     * @param passages that are in force, oldest first
     */
    public record Read(
            Child child,
            List<Chapter> chapters,
            List<Named> named,
            List<Counted> passages,
            List<DocumentFate> documents) {}

    /**
     * Another child's name.
     *
     * @param chapters the places of those where it stands, from 0
     */
    public record Named(String name, List<Integer> chapters) {}

    /**
     * A passage.
     *
     * @param texts how many texts of the file hold it
     */
    public record Counted(Passage passage, int texts) {}

    private final GatherPack gather;
    private final Transfers transfers;
    private final StaysBehind staysBehind;
    private final Reading reading;
    private final Bars bars;

    public ReadThrough(
            GatherPack gather,
            Transfers transfers,
            StaysBehind staysBehind,
            Reading reading,
            Bars bars) {
        this.gather = gather;
        this.transfers = transfers;
        this.staysBehind = staysBehind;
        this.reading = reading;
        this.bars = bars;
    }

    public Read of(TransferId id) {
        Transfer transfer = transfers.find(id).orElseThrow();
        WhatLeaves leaves = gather.leaves(id);
        List<Chapter> chapters = reading.of(gather.preview(id));
        List<String> texts =
                Stream.concat(leaves.texts().stream(), EveryText.in(transfer.dayOne()).stream())
                        .distinct()
                        .toList();
        Set<String> others = gather.namesOfOthers(leaves.whole().child());
        return new Read(
                leaves.whole().child(),
                chapters,
                named(others, chapters),
                staysBehind.passages(id).stream()
                        .filter(Passage::inForce)
                        .map(one -> new Counted(one, count(one, texts)))
                        .toList(),
                leaves.looked(text -> namedIn(text, others)));
    }

    private int count(Passage passage, List<String> texts) {
        Redaction alone = Redaction.seeking(passage.words(), bars);
        return Math.toIntExact(texts.stream().filter(alone::touches).count());
    }

    private List<Named> named(Set<String> others, List<Chapter> chapters) {
        return others.stream()
                .map(name -> new Named(name, where(name, chapters)))
                .filter(one -> !one.chapters().isEmpty())
                .toList();
    }

    private List<String> namedIn(String text, Set<String> others) {
        return others.stream().filter(name -> Redaction.seeking(name, bars).touches(text)).toList();
    }

    private List<Integer> where(String name, List<Chapter> chapters) {
        Redaction alone = Redaction.seeking(name, bars);
        return Stream.iterate(0, at -> at < chapters.size(), at -> at + 1)
                .filter(at -> alone.touches(chapters.get(at).text()))
                .toList();
    }
}

package org.daybook.leavers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.daybook.base.Progress;
import org.daybook.base.TransferId;
import org.daybook.pack.PackWish;
import org.daybook.pack.SavePack;

/**
 * Saves the packs of a list into one folder, one after the other, each named by its number only.
 * Each is whole and written down before the next begins, so that a run that breaks off anywhere is
 * taken up where it stands.
 */
public final class SavePacks {

    /** Each tells how many were saved in this run and how many are still to be saved. */
    public sealed interface Outcome {
        record AllSaved(int saved) implements Outcome {}

        record Stopped(int saved, int left) implements Outcome {}

        /**
         * @param sentence why the next one could not be saved, and what to do
         */
        record BrokenOff(int saved, int left, String sentence) implements Outcome {}
    }

    private final ReadRun read;
    private final SavePack savePack;

    public SavePacks(ReadRun read, SavePack savePack) {
        this.read = read;
        this.savePack = savePack;
    }

    /** Takes up a list where it stands; nothing is done before the first pack is asked for. */
    public Run into(LeaverRun.Id run, Path folder) {
        return new Run(run, folder);
    }

    /** One run over the packs of a list, pack by pack. */
    public final class Run {

        private final LeaverRun.Id run;
        private final Path folder;
        private final Deque<TransferId> wanting = new ArrayDeque<>();
        private int saved;
        private boolean begun;
        private Optional<String> fault = Optional.empty();

        private Run(LeaverRun.Id run, Path folder) {
            this.run = run;
            this.folder = folder;
        }

        /**
         * Saves the next pack.
         *
         * @return whether there is another one to be saved
         */
        public boolean next(Progress progress) {
            if (!begun) {
                begun = true;
                read.of(run).toPack().stream()
                        .flatMap(line -> line.leaver().transfer().stream())
                        .forEach(wanting::add);
            }
            if (!wanting.isEmpty()) {
                fault = saveOne(wanting.getFirst(), folder);
                if (fault.isEmpty()) {
                    wanting.removeFirst();
                    saved++;
                }
            }
            progress.at(saved, saved + wanting.size());
            return fault.isEmpty() && !wanting.isEmpty();
        }

        public Outcome outcome() {
            if (fault.isPresent()) {
                return new Outcome.BrokenOff(saved, wanting.size(), fault.get());
            }
            return begun && wanting.isEmpty()
                    ? new Outcome.AllSaved(saved)
                    : new Outcome.Stopped(saved, wanting.size());
        }
    }

    /** Why it was not saved; empty when it was. */
    private Optional<String> saveOne(TransferId transfer, Path folder) {
        Path target = folder.resolve(savePack.fileName());
        if (Files.exists(target)) {
            return Optional.of(
                    "A file called %s lies in that folder already, and no pack of yours replaces it. Choose another folder, or move that file away."
                            .formatted(target.getFileName()));
        }
        return switch (savePack.save(transfer, PackWish.TO_PRINT, target)) {
            case SavePack.Outcome.Saved _ -> Optional.empty();
            case SavePack.Outcome.NotYet(var problems) ->
                    Optional.of(problems.getFirst().sentence());
            case SavePack.Outcome.NotSaved(String sentence) -> Optional.of(sentence);
        };
    }
}

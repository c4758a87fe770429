package org.daybook.children;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.daybook.base.ChildId;
import org.daybook.base.Progress;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Takes a school's list in: first only looking, then all of it in one change or nothing. */
public final class ImportChildren {

    private final Journal journal;
    private final Children children;
    private final Imports imports;
    private final FindChildren find;
    private final Clock clock;

    public ImportChildren(
            Journal journal, Children children, Imports imports, FindChildren find, Clock clock) {
        this.journal = journal;
        this.children = children;
        this.imports = imports;
        this.find = find;
        this.clock = clock;
    }

    /** What the columns most likely mean, and what was chosen for them before. */
    public ColumnMapping mapping(CsvTable table) {
        return ColumnMapping.suggested(table.headings(), imports.chosenBefore());
    }

    /** What the import would do; writes nothing. */
    public ImportPlan look(CsvTable table, ColumnMapping mapping) {
        return PlanImport.of(table, mapping, children.all(), LocalDate.now(clock));
    }

    /** Does what the plan says, and remembers what the columns meant. */
    public ImportOutcome run(ImportPlan plan, ColumnMapping mapping, Progress progress) {
        if (outOfDate(plan)) {
            return new ImportOutcome.ChangedMeanwhile();
        }
        try {
            ImportDone done = write(new Writing(plan, progress), mapping);
            find.refresh();
            return new ImportOutcome.Imported(done);
        } catch (CancellationException stopped) {
            return new ImportOutcome.Stopped();
        }
    }

    /** Whether a child was changed, or added by hand, since the list was looked through. */
    private boolean outOfDate(ImportPlan plan) {
        List<Child> now = children.all();
        Roll roll = new Roll(now);
        return !new HashSet<>(now)
                        .containsAll(plan.changed().stream().map(line -> line.before()).toList())
                || plan.added().stream().anyMatch(line -> !roll.same(line.child()).isEmpty());
    }

    private ImportDone write(Writing writing, ColumnMapping mapping) {
        Deed deed =
                new Deed(
                        Deed.Kind.CHILDREN_IMPORTED,
                        writing.everybody,
                        Optional.of(writing.id.value()),
                        "%d added, %d changed"
                                .formatted(
                                        writing.plan.added().size(),
                                        writing.plan.changed().size()));
        return journal.change(
                deed,
                () -> {
                    imports.remember(mapping.choices());
                    return writing.all();
                });
    }

    /** One import on its way into the store. */
    private final class Writing {

        private final ImportId id = ImportId.fresh();
        private final ImportPlan plan;
        private final Progress progress;
        private final List<Child> added;
        private final Set<ChildId> everybody = new HashSet<>();
        private int written;

        Writing(ImportPlan plan, Progress progress) {
            this.plan = plan;
            this.progress = progress;
            this.added =
                    plan.added().stream()
                            .map(line -> new Child(ChildId.fresh(), clock.instant(), line.child()))
                            .toList();
            added.forEach(child -> everybody.add(child.id()));
            plan.changed().forEach(line -> everybody.add(line.before().id()));
        }

        ImportDone all() {
            ImportDone done =
                    new ImportDone(
                            id,
                            clock.instant(),
                            journal.actor(),
                            added.size(),
                            plan.changed().size());
            imports.keep(done);
            for (Child child : added) {
                step();
                children.add(child);
                imports.keepBefore(id, child.id(), Optional.empty());
            }
            for (PlannedLine.Changed line : plan.changed()) {
                step();
                children.change(line.before().with(line.after()));
                imports.keepBefore(id, line.before().id(), Optional.of(line.before()));
            }
            return done;
        }

        /** Between two children is the only place to stop: the change falls back as a whole. */
        private void step() {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.at(written++, plan.toWrite());
        }
    }
}

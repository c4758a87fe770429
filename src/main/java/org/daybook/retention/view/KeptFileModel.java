package org.daybook.retention.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daybook.base.ChildId;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.base.School;
import org.daybook.desk.Place;
import org.daybook.retention.ChangeHolds;
import org.daybook.retention.DecideCopy;
import org.daybook.retention.DestroyFile;
import org.daybook.retention.DestroyFile.Came;
import org.daybook.retention.Destruction;
import org.daybook.retention.EarlierCopies;
import org.daybook.retention.Extent;
import org.daybook.retention.Hindrance;
import org.daybook.retention.Hold;
import org.daybook.retention.KeptFile;
import org.daybook.retention.KeptFile.MayGo;

/** Whether one child's file is kept, what holds it, and its destruction. */
public final class KeptFileModel {

    /**
     * What the page shows.
     *
     * @param file empty before it is read, and once it is destroyed
     * @param extent what would go and stay; empty while something stands in the way
     */
    record Facts(
            Optional<KeptFile> file,
            List<Hindrance> hindrances,
            Optional<Extent> extent,
            List<EarlierCopies.Place> copies,
            List<String> staff,
            LocalDate today) {}

    /**
     * That it was destroyed.
     *
     * @param sentence why something is still on the disk; empty when nothing is
     */
    record Gone(Destruction certificate, String sentence) {}

    private final ChildId child;
    private final Surroundings around;
    private final RetentionDeeds deeds;
    private final ReadOnlyObjectWrapper<Facts> facts;
    private final ReadOnlyObjectWrapper<Optional<Gone>> gone =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper receipt = new ReadOnlyStringWrapper("");

    public KeptFileModel(ChildId child, Surroundings around, RetentionDeeds deeds) {
        this.child = child;
        this.around = around;
        this.deeds = deeds;
        this.facts =
                new ReadOnlyObjectWrapper<>(
                        new Facts(
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                around.today()));
    }

    ReadOnlyObjectProperty<Facts> facts() {
        return facts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Gone>> gone() {
        return gone.getReadOnlyProperty();
    }

    /** "Recorded 12:49." after a deed; else empty. */
    ReadOnlyStringProperty receipt() {
        return receipt.getReadOnlyProperty();
    }

    Surroundings around() {
        return around;
    }

    void refresh() {
        around.background().run(this::read).then(facts::set);
    }

    void toTheFile() {
        around.navigator().go(new Place.ChildFile(child));
    }

    void toTheList() {
        around.navigator().go(new Place.KeptFiles());
    }

    void toSafeKeeping() {
        around.navigator().go(new Place.SafeKeeping());
    }

    private Facts read() {
        Optional<KeptFile> file = deeds.read().files().of(child);
        List<Hindrance> hindrances =
                file.map(one -> deeds.read().hindrances().of(one)).orElse(List.of());
        return new Facts(
                file,
                hindrances,
                file.filter(_ -> hindrances.isEmpty())
                        .map(one -> deeds.read().whole().extent(one.child())),
                deeds.read().earlier().places(),
                around.staffNames(),
                around.today());
    }

    private void kept() {
        receipt.set(
                "Recorded " + Days.time(LocalTime.now(around.clock().withZone(School.ZONE))) + ".");
        refresh();
    }

    RetentionForm decide() {
        RetentionForm form =
                new RetentionForm(
                        around.background(),
                        one -> {
                            DecideCopy.Answers answers =
                                    new DecideCopy.Answers(
                                            one.copyChosen(),
                                            one.typed(DecideCopy.WHY),
                                            one.typed(DecideCopy.REVIEW),
                                            one.typed(DecideCopy.DAY),
                                            one.typed(DecideCopy.BY));
                            return () -> deeds.act().decide().decide(child, answers).problems();
                        },
                        this::kept);
        form.text(DecideCopy.BY).set(around.me().get());
        facts.get().file().ifPresent(file -> form.text(DecideCopy.REVIEW).set(proposed(file)));
        return form;
    }

    /** Some years from now, but not after the time is over. */
    private String proposed(KeptFile file) {
        LocalDate today = facts.get().today();
        LocalDate again = today.plusYears(file.rules().lookAgain());
        return Days.typed(
                file.mayGo(today) instanceof MayGo.From(LocalDate from, _)
                                && from.isAfter(today)
                                && from.isBefore(again)
                        ? from
                        : again);
    }

    RetentionForm hold() {
        return new RetentionForm(
                around.background(),
                one -> {
                    ChangeHolds.Answers answers =
                            new ChangeHolds.Answers(
                                    one.kindChosen(),
                                    one.typed(ChangeHolds.WORDS),
                                    one.typed(ChangeHolds.FROM),
                                    one.typed(ChangeHolds.REVIEW));
                    return () -> deeds.act().holds().begin(child, answers).problems();
                },
                this::kept);
    }

    RetentionForm endHold(Hold hold) {
        return new RetentionForm(
                around.background(),
                one -> {
                    String day = one.typed(ChangeHolds.END_DAY);
                    String why = one.typed(ChangeHolds.END_WHY);
                    return () -> deeds.act().holds().end(hold.id(), day, why).problems();
                },
                this::kept);
    }

    RetentionForm destroy() {
        return new RetentionForm(
                around.background(),
                one -> {
                    DestroyFile.Answers answers =
                            new DestroyFile.Answers(
                                    one.typed(DestroyFile.REASON),
                                    one.typed(DestroyFile.WITNESS),
                                    one.typed(DestroyFile.NAME),
                                    one.understood().get());
                    return destroying(answers);
                },
                () -> receipt.set(""));
    }

    private Callable<List<Problem>> destroying(DestroyFile.Answers answers) {
        return () ->
                switch (deeds.act().destroy().destroy(child, answers)) {
                    case Came.NotYet(List<Problem> problems) -> problems;
                    case Came.Refused(List<Hindrance> hindrances) ->
                            hindrances.stream()
                                    .map(one -> new Problem("", one.sentence()))
                                    .toList();
                    case Came.Destroyed(Destruction certificate) -> over(certificate, "");
                    case Came.NotAllOffTheDisk(Destruction certificate, String sentence) ->
                            over(certificate, sentence);
                };
    }

    private List<Problem> over(Destruction certificate, String sentence) {
        around.background()
                .run(() -> new Gone(certificate, sentence))
                .then(one -> gone.set(Optional.of(one)));
        return List.of();
    }

    void save(Destruction certificate, Path target) {
        around.background()
                .run(() -> deeds.act().certificate().save(certificate.id(), target))
                .then(saved -> receipt.set(KeptFilesModel.words(saved)));
    }
}

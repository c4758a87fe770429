package org.daybook.retention.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.base.ChildId;
import org.daybook.desk.Place;
import org.daybook.retention.Destruction;
import org.daybook.retention.RetentionRules;
import org.daybook.retention.SaveCertificate.Saved;
import org.daybook.retention.view.KeptLine.Shown;

/** The files that are kept, what is to be looked at, and what was destroyed. */
public final class KeptFilesModel {

    /** What the page shows. */
    record Facts(List<KeptLine> lines, List<Destruction> destroyed, RetentionRules rules) {

        static final Facts NONE = new Facts(List.of(), List.of(), RetentionRules.USUAL);

        long many(Shown shown) {
            return shown == Shown.DESTROYED
                    ? destroyed.size()
                    : lines.stream().filter(line -> line.group() == shown).count();
        }
    }

    private static final Comparator<KeptLine> MOST_PRESSING =
            Comparator.comparing(KeptLine::pressing)
                    .thenComparing(KeptLine::day)
                    .thenComparing(KeptLine::name);

    private final Surroundings around;
    private final RetentionDeeds deeds;
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.TO_LOOK_AT);
    private final ReadOnlyObjectWrapper<Facts> facts = new ReadOnlyObjectWrapper<>(Facts.NONE);
    private final ReadOnlyStringWrapper saying = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper receipt = new ReadOnlyStringWrapper("");

    public KeptFilesModel(Surroundings around, RetentionDeeds deeds) {
        this.around = around;
        this.deeds = deeds;
    }

    ObjectProperty<Shown> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<Facts> facts() {
        return facts.getReadOnlyProperty();
    }

    /** "2 files are to be looked at. Nothing is destroyed by itself." */
    ReadOnlyStringProperty saying() {
        return saying.getReadOnlyProperty();
    }

    ReadOnlyStringProperty receipt() {
        return receipt.getReadOnlyProperty();
    }

    void refresh() {
        around.background().run(this::read).then(this::show);
    }

    void open(ChildId child) {
        around.navigator().go(new Place.KeptFile(child));
    }

    /** Puts the certificate there, again as often as it is wanted. */
    void save(Destruction destruction, Path target) {
        around.background()
                .run(() -> deeds.act().certificate().save(destruction.id(), target))
                .then(saved -> receipt.set(words(saved)));
    }

    static String words(Saved saved) {
        return switch (saved) {
            case Saved.Done _ -> "The certificate is saved.";
            case Saved.Not not -> not.sentence();
        };
    }

    /** The form that settles how long files are kept. */
    RetentionForm rulesForm() {
        RetentionForm form =
                new RetentionForm(
                        around.background(),
                        one -> {
                            String years = one.typed(RetentionRules.YEARS);
                            String inquiry = one.typed(RetentionRules.INQUIRY_YEARS);
                            String again = one.typed(RetentionRules.LOOK_AGAIN);
                            return () ->
                                    deeds.act().rules().settle(years, inquiry, again).problems();
                        },
                        this::refresh);
        RetentionRules now = facts.get().rules();
        form.text(RetentionRules.YEARS).set(Integer.toString(now.years()));
        form.text(RetentionRules.INQUIRY_YEARS).set(Integer.toString(now.inquiryYears()));
        form.text(RetentionRules.LOOK_AGAIN).set(Integer.toString(now.lookAgain()));
        return form;
    }

    Surroundings around() {
        return around;
    }

    private Facts read() {
        LocalDate today = around.today();
        return new Facts(
                deeds.read().files().all(today).stream()
                        .flatMap(file -> KeptLine.of(file, today).stream())
                        .sorted(MOST_PRESSING)
                        .toList(),
                deeds.read().destructions().all(),
                deeds.read().copies().rules());
    }

    private void show(Facts found) {
        facts.set(found);
        long look = found.many(Shown.TO_LOOK_AT);
        String first =
                look == 0
                        ? "No kept file is to be looked at today."
                        : (look == 1 ? "1 file is" : look + " files are") + " to be looked at.";
        saying.set(first + " Nothing is destroyed by itself.");
    }
}

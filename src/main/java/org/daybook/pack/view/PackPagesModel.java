package org.daybook.pack.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.desk.PaperPages;
import org.daybook.desk.Place;
import org.daybook.pack.LookAtPack;
import org.daybook.pack.PackContents;
import org.daybook.transfer.Pack;

/** All pages of a pack, as it would be saved now or as it was saved once. */
public final class PackPagesModel {

    private final Surroundings around;
    private final PackDeeds deeds;
    private final Place.OpenPack place;
    private final PaperPages pages;
    private final ReadOnlyStringWrapper saying = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");

    public PackPagesModel(Surroundings around, PackDeeds deeds, Place.OpenPack place) {
        this.around = around;
        this.deeds = deeds;
        this.place = place;
        this.pages = new PaperPages(around.background());
    }

    PaperPages pages() {
        return pages;
    }

    String title() {
        return place.number()
                .map(number -> "Pack " + number)
                .orElse("The pack, as it would be saved now");
    }

    /** What one is looking at. */
    ReadOnlyStringProperty sayingProperty() {
        return saying.getReadOnlyProperty();
    }

    /** Why there is nothing to see; empty where there is. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    void refresh() {
        place.number().ifPresentOrElse(this::look, this::preview);
    }

    void back() {
        around.navigator().back();
    }

    private void preview() {
        around.background().run(() -> deeds.gather().preview(place.transfer())).then(this::show);
    }

    private void show(PackContents contents) {
        saying.set(
                "Nothing has left yet. It gets its number when it is saved. To "
                        + contents.transfer().to().name()
                        + ".");
        pages.show(out -> deeds.press().print(contents, out));
    }

    private void look(String number) {
        around.background().run(() -> deeds.look().look(place.transfer(), number)).then(this::show);
    }

    private void show(LookAtPack.Seen seen) {
        switch (seen) {
            case LookAtPack.Seen.Pages found -> {
                saying.set(inWords(found.pack()));
                pages.show(out -> out.write(found.pdf()));
            }
            case LookAtPack.Seen.NotToSee(String sentence) -> fault.set(sentence);
        }
    }

    private static String inWords(Pack pack) {
        return "Our sealed copy. Saved "
                + Days.full(pack.madeAt().atZone(School.ZONE).toLocalDate())
                + " by "
                + pack.madeBy()
                + ", "
                + Optional.of(pack.form().words())
                        .map(words ->
                                words.substring(0, 1).toLowerCase(School.LOCALE)
                                        + words.substring(1))
                        .orElseThrow()
                + ".";
    }
}

package org.daybook.retention.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.daybook.children.Child;
import org.daybook.chronology.EntryKind;
import org.daybook.desk.Background;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Navigator;
import org.daybook.desk.Page;
import org.daybook.desk.Pictures;
import org.daybook.desk.Place;
import org.daybook.retention.ChangeHolds;
import org.daybook.retention.DecideCopy;
import org.daybook.retention.EarlierCopies;
import org.daybook.retention.HoldKind;
import org.daybook.retention.TestKept;
import org.daybook.retention.view.KeptLine.Shown;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

/** This room's pages as pictures: light, dark, and at 200 % text. */
class RetentionPicturesTest {

    @Test
    void the_list_of_kept_files() {
        pictures("list", pages -> page(new KeptFilesPage(pages.list())));
    }

    @Test
    void the_list_of_what_nobody_has_decided() {
        pictures(
                "undecided",
                pages -> {
                    KeptFilesModel model = pages.list();
                    model.shown().set(Shown.UNDECIDED);
                    return page(new KeptFilesPage(model));
                });
    }

    @Test
    void the_destroyed_files_and_the_rules_being_changed() {
        pictures(
                "destroyed-list",
                pages -> {
                    pages.kept.destroy.destroy(pages.sol.id(), TestKept.answers(pages.sol));
                    KeptFilesModel model = pages.list();
                    model.shown().set(Shown.DESTROYED);
                    Node node = page(new KeptFilesPage(model));
                    assertThat(fired(node, "change-rules")).isTrue();
                    return node;
                });
    }

    @Test
    void a_file_that_may_not_be_destroyed_and_its_forms() {
        pictures(
                "held",
                pages -> {
                    Node node = page(new KeptFilePage(pages.file(pages.otis)));
                    assertThat(fired(node, "decide-copy")).isTrue();
                    assertThat(fired(node, "add-hold")).isTrue();
                    return node;
                });
    }

    @Test
    void a_file_that_may_be_destroyed_says_what_goes_and_what_stays() {
        pictures(
                "may-go",
                pages -> {
                    Node node = page(new KeptFilePage(pages.file(pages.sol)));
                    assertThat(fired(node, "begin-destroying")).isTrue();
                    return node;
                });
    }

    @Test
    void a_file_that_is_destroyed() {
        pictures(
                "gone",
                pages -> {
                    KeptFileModel model = pages.file(pages.sol);
                    Node node = page(new KeptFilePage(model));
                    RetentionForm form = model.destroy();
                    form.text(org.daybook.retention.DestroyFile.REASON).set("The time is over.");
                    form.text(org.daybook.retention.DestroyFile.WITNESS).set("Mr Joel Fenn");
                    form.text(org.daybook.retention.DestroyFile.NAME).set("Sol Wickett");
                    form.understood().set(true);
                    form.record();
                    assertThat(form.problems()).isEmpty();
                    return node;
                });
    }

    private static Node page(Page page) {
        page.arrived();
        return page.node();
    }

    private static void pictures(String name, Function<Pages, Node> page) {
        Callable<Node> node = () -> page.apply(new Pages(TestStore.open()));
        Pictures.all("retention-" + name, node);
    }

    /** A page outside a window has no skin yet, so what is scrolled is looked for by hand. */
    private static boolean fired(Node at, String id) {
        if (at instanceof Button button && id.equals(button.getId())) {
            button.fire();
            return true;
        }
        if (at instanceof ScrollPane scroll) {
            return fired(scroll.getContent(), id);
        }
        return at instanceof Parent parent
                && List.copyOf(parent.getChildrenUnmodifiable()).stream()
                        .anyMatch(child -> fired(child, id));
    }

    /** The pages over a school with files of every sort. */
    private static final class Pages {

        private final TestKept kept;
        private final Child sol;
        private final Child otis;
        private final Surroundings around;
        private final RetentionDeeds deeds;
        private final List<Place> gone = new ArrayList<>();

        Pages(TestStore daybook) {
            kept = new TestKept(daybook);
            sol = kept.grownUp();
            otis =
                    kept.leaver(
                            "Otis",
                            "Larkfield",
                            LocalDate.of(2008, 4, 30),
                            LocalDate.of(2019, 7, 19));
            about(sol);
            about(otis);
            held();
            undecided();
            kept.places.add(
                    new EarlierCopies.Place(
                            "/media/stick/daybook",
                            14,
                            LocalDate.of(2026, 9, 4),
                            LocalDate.of(2026, 11, 20)));
            around =
                    new Surroundings(
                            Background.direct(),
                            new There(gone),
                            new NoFiles(),
                            daybook.clock(),
                            kept.cases.people,
                            () -> TestStore.LEAD);
            deeds =
                    new RetentionDeeds(
                            new RetentionDeeds.Reading(
                                    kept.files,
                                    kept.copies,
                                    kept.destructions,
                                    kept.hindrances,
                                    kept.whole,
                                    kept.earlier),
                            new RetentionDeeds.Doing(
                                    kept.decide,
                                    kept.holds,
                                    kept.rules,
                                    kept.destroy,
                                    kept.certificate));
        }

        private void about(Child child) {
            kept.school.recorded(
                    EntryKind.HOME_VISIT, LocalDate.of(2011, 10, 4), "All well.", child.id());
            kept.school.recorded(
                    EntryKind.POSITIVE_EVENT,
                    LocalDate.of(2011, 12, 1),
                    child.firstName() + " read to the younger ones.",
                    child.id(),
                    kept.school.kit.id());
        }

        private void held() {
            kept.decide.decide(
                    otis.id(),
                    new DecideCopy.Answers(
                            Optional.of(true),
                            "A younger brother is still at this school.",
                            "1 Mar 2027",
                            "19 Jul 2019",
                            TestStore.LEAD));
            kept.holds.begin(
                    otis.id(),
                    new ChangeHolds.Answers(
                            Optional.of(HoldKind.LITIGATION),
                            "Claim against the authority, their reference 4410/19.",
                            "3 Sep 2021",
                            "1 Dec 2026"));
        }

        private void undecided() {
            Child ivy =
                    kept.leaver(
                            "Ivy", "Tansley", LocalDate.of(2015, 1, 9), LocalDate.of(2026, 7, 21));
            kept.school.recorded(
                    EntryKind.HOME_VISIT, LocalDate.of(2026, 5, 4), "All well.", ivy.id());
            kept.moved(ivy, LocalDate.of(2026, 9, 8), LocalDate.of(2026, 9, 11));
        }

        KeptFilesModel list() {
            return new KeptFilesModel(around, deeds);
        }

        KeptFileModel file(Child child) {
            return new KeptFileModel(child.id(), around, deeds);
        }
    }

    private record There(List<Place> gone) implements Navigator {

        @Override
        public void go(Place place) {
            gone.add(place);
        }

        @Override
        public void back() {
            gone.removeLast();
        }
    }

    private static final class NoFiles implements FileChoice {

        @Override
        public Optional<Path> saveFile(Node owner, String title, String name, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> openFile(Node owner, String title, Kind kind) {
            return Optional.empty();
        }

        @Override
        public List<Path> openFiles(Node owner, String title, Kind kind) {
            return List.of();
        }

        @Override
        public Optional<Path> folder(Node owner, String title) {
            return Optional.empty();
        }
    }
}

package org.daybook.arrival.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.daybook.arrival.ArrivalStep;
import org.daybook.arrival.Came;
import org.daybook.arrival.ChangeArrivalPractice;
import org.daybook.base.ArrivalId;
import org.daybook.children.AddChild;
import org.daybook.children.Detail;
import org.daybook.children.Particulars;
import org.daybook.desk.Background;
import org.daybook.desk.Card;
import org.daybook.desk.Page;
import org.daybook.desk.Pictures;
import org.daybook.desk.Place;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

/** Every page of files in as a picture: light, dark, and at 200 % text. */
class ArrivalPicturesTest {

    @Test
    void list() {
        pictures(
                "list",
                files -> {
                    files.late();
                    files.asked();
                    files.unread();
                    files.nil();
                    newcomer(files);
                    return new ArrivalListPage(new ArrivalListModel(files.around, files.deeds));
                });
    }

    @Test
    void emptyList() {
        pictures(
                "list-empty",
                files -> new ArrivalListPage(new ArrivalListModel(files.around, files.deeds)));
    }

    @Test
    void begin() {
        pictures(
                "begin",
                files -> {
                    BeginArrivalModel model =
                            new BeginArrivalModel(
                                    files.around,
                                    files.in.begin,
                                    new Place.BeginArrival(
                                            List.of(files.in.nell(), files.in.kit())));
                    model.line.record();
                    return new BeginArrivalPage(model, files.daybook.clock());
                });
    }

    @Test
    void late() {
        pictures("late", files -> page(files, files.steps(files.late())));
    }

    @Test
    void unread() {
        pictures("unread", files -> page(files, files.steps(files.unread())));
    }

    @Test
    void puttingInPlace() {
        pictures(
                "putting-in-place",
                files -> {
                    ArrivalId id = files.unread();
                    ArrivalStepsModel model = files.steps(id);
                    ArrivalStepsPage page = page(files, model);
                    page.arrived();
                    model.ask(ArrivalStep.PUT_IN_PLACE);
                    return page;
                });
    }

    @Test
    void inHand() {
        pictures("in-hand", files -> page(files, files.steps(files.inHand())));
    }

    @Test
    void nil() {
        pictures("nil", files -> page(files, files.steps(files.nil())));
    }

    @Test
    void takeIn() {
        pictures(
                "take-in",
                files -> {
                    TakeFileInModel model = files.takeIn(Optional.of(files.late()));
                    model.arrive();
                    model.whose.choose(files.in.school.kit);
                    model.files.getFirst().against.set(Came.Against.SOME_MISSING);
                    model.line.record();
                    return new TakeFileInPage(model, files.daybook.clock());
                });
    }

    @Test
    void inAChildsFile() {
        Callable<Node> node =
                () -> {
                    TestFilesIn files = new TestFilesIn(TestStore.open());
                    files.late();
                    EarlierFilePart part =
                            new EarlierFilePart(files.around, files.deeds, files.in.nell());
                    part.refresh();
                    EarlierFilePart none =
                            new EarlierFilePart(files.around, files.deeds, files.in.kit());
                    none.refresh();
                    Card rail = new Card(part.node(), none.node());
                    rail.setMaxWidth(240);
                    return new VBox(rail);
                };
        Pictures.all("arrival-in-the-file", node);
    }

    @Test
    void clocksAmongTheSettings() {
        Callable<Node> node =
                () -> {
                    TestFilesIn files = new TestFilesIn(TestStore.open());
                    ArrivalPracticePart part =
                            new ArrivalPracticePart(
                                    new ArrivalPracticeModel(
                                            files.in.practices,
                                            new ChangeArrivalPractice(
                                                    files.daybook.journal(), files.in.practices),
                                            Background.direct()));
                    part.refresh();
                    return new VBox(part.node());
                };
        Pictures.all("arrival-clocks", node);
    }

    private static void newcomer(TestFilesIn files) {
        new AddChild(
                        files.daybook.journal(),
                        files.in.school.children,
                        files.in.school.find,
                        files.daybook.clock())
                .add(
                        new Particulars(
                                Map.of(
                                        Detail.LEGAL_FORENAME,
                                        "Sol",
                                        Detail.LEGAL_SURNAME,
                                        "Wickett",
                                        Detail.PREVIOUS_SCHOOL,
                                        "Alder Lane Infants"),
                                Optional.empty(),
                                Optional.of(LocalDate.of(2026, 11, 16)),
                                Optional.empty(),
                                List.of()));
    }

    private static ArrivalStepsPage page(TestFilesIn files, ArrivalStepsModel model) {
        return new ArrivalStepsPage(model, files.daybook.clock());
    }

    private static void pictures(String name, Function<TestFilesIn, Page> page) {
        Callable<Node> node =
                () -> {
                    Page made = page.apply(new TestFilesIn(TestStore.open()));
                    made.arrived();
                    return made.node();
                };
        Pictures.all("arrival-" + name, node);
    }
}

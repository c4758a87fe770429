package org.daybook.transfer.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Node;
import org.daybook.base.TransferId;
import org.daybook.desk.Background;
import org.daybook.desk.Page;
import org.daybook.desk.Pictures;
import org.daybook.desk.Sheet;
import org.daybook.transfer.Basis;
import org.daybook.transfer.Carried;
import org.daybook.transfer.ChangeTransferRules;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.Destination;
import org.daybook.transfer.Event;
import org.daybook.transfer.PracticeFile;
import org.daybook.transfer.RecordStep;
import org.daybook.transfer.SealFound;
import org.daybook.transfer.Step;
import org.daybook.transfer.TestWay;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

/** Every page for files on their way as a picture: light, dark, and at 200 % text. */
class TransferPicturesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void board() {
        pictures(
                "list",
                files -> {
                    files.underWay();
                    files.onPlan(PracticeFile.NELL);
                    files.started(PracticeFile.NELL, LocalDate.of(2026, 11, 12), DayOne.EMPTY);
                    return new TransferListPage(list(files));
                });
    }

    @Test
    void emptyList() {
        pictures("list-empty", files -> new TransferListPage(list(files)));
    }

    @Test
    void start() {
        pictures(
                "start",
                files -> {
                    files.onPlan(PracticeFile.BRAM);
                    StartTransferModel model =
                            new StartTransferModel(
                                    files.around,
                                    files.start,
                                    files.files,
                                    Optional.of(PracticeFile.BRAM));
                    model.basisProperty().set(Basis.ENROLMENT);
                    model.basisOnProperty().set("20 Nov 2026");
                    model.start();
                    return new StartTransferPage(
                            model, TransferParts.NONE.dayOne(), files.daybook.clock());
                });
    }

    @Test
    void steps() {
        pictures(
                "steps",
                files -> {
                    TransferId id = files.underWay();
                    files.packMade(id);
                    files.way.recorded(id, asked());
                    return page(files, files.steps(id));
                });
    }

    @Test
    void whyThisDateAndMovingIt() {
        pictures(
                "why",
                files -> {
                    TransferId id = files.underWay();
                    files.way.move.move(
                            id, Optional.of(LocalDate.of(2026, 12, 1)), "Their lead is away.");
                    TransferStepsModel model = files.steps(id);
                    TransferStepsPage page = page(files, model);
                    page.arrived();
                    model.whyProperty().set(true);
                    model.open(new Opened.OfDate());
                    return page;
                });
    }

    @Test
    void onAPlan() {
        pictures(
                "plan",
                files -> {
                    files.onPlan(PracticeFile.BRAM);
                    return page(files, files.steps(files.underWay()));
                });
    }

    @Test
    void sendingBeingRecorded() {
        pictures(
                "recording",
                files -> {
                    TransferId id = files.underWay();
                    files.packMade(id);
                    TransferStepsModel model = files.steps(id);
                    TransferStepsPage page = page(files, model);
                    page.arrived();
                    model.ask(Step.SENT);
                    return page;
                });
    }

    @Test
    void receiptBeingRecorded() {
        pictures(
                "receipt",
                files -> {
                    TransferId id = sent(files);
                    TransferStepsModel model = files.steps(id);
                    TransferStepsPage page = page(files, model);
                    page.arrived();
                    model.ask(Step.RECEIPT_CONFIRMED);
                    return page;
                });
    }

    @Test
    void itemsMissing() {
        pictures(
                "missing",
                files -> {
                    TransferId id = sent(files);
                    files.way.recorded(
                            id, TestWay.received(TODAY, SealFound.BROKEN, "Pack P-2026-0001"));
                    return page(files, files.steps(id));
                });
    }

    @Test
    void lost() {
        pictures(
                "lost",
                files -> {
                    TransferId id = sent(files);
                    files.way.recorded(
                            id, TestWay.by(Event.LOST, MONDAY, "The van was broken into."));
                    TransferStepsModel model = files.steps(id);
                    TransferStepsPage page = page(files, model);
                    page.arrived();
                    model.ask(Event.BREACH_DECIDED);
                    return page;
                });
    }

    @Test
    void noDestinationAndItsEnd() {
        pictures(
                "unknown",
                files -> {
                    TransferId id =
                            files.way.started(PracticeFile.BRAM, Destination.UNKNOWN, FRIDAY);
                    files.way.recorded(
                            id, TestWay.by(Step.AUTHORITY_TOLD, MONDAY, "Reference CME 2026/41."));
                    files.way.recorded(
                            id, TestWay.by(Step.LOOKED_FOR, MONDAY, "His aunt does not know."));
                    TransferStepsModel model = files.steps(id);
                    TransferStepsPage page = page(files, model);
                    page.arrived();
                    model.open(new Opened.OfEnd());
                    return page;
                });
    }

    @Test
    void changeOfDestination() {
        pictures(
                "destination",
                files -> {
                    TransferId id =
                            files.way.started(PracticeFile.BRAM, Destination.UNKNOWN, FRIDAY);
                    TransferStepsModel model = files.steps(id);
                    TransferStepsPage page = page(files, model);
                    page.arrived();
                    model.open(new Opened.OfDestination());
                    return page;
                });
    }

    @Test
    void rules() {
        pictures("rules", TransferPicturesTest::rulesAlone);
    }

    private static Page rulesAlone(TestFiles files) {
        TransferRulesPart part =
                new TransferRulesPart(
                        new TransferRulesModel(
                                files.way.rules,
                                new ChangeTransferRules(files.daybook.journal(), files.way.rules),
                                Background.direct()));
        Sheet sheet = new Sheet("How this school records").content(part.node());
        return new Page() {
            @Override
            public String title() {
                return "How this school records";
            }

            @Override
            public Node node() {
                return sheet;
            }

            @Override
            public void arrived() {
                part.refresh();
            }
        };
    }

    private static RecordStep.Answers asked() {
        return new RecordStep.Answers(
                Event.CHECK_ASKED,
                Optional.of(MONDAY),
                "",
                TestStore.LEAD,
                "Mr Joel Fenn",
                Optional.empty(),
                Carried.NOTHING,
                "");
    }

    private static TransferId sent(TestFiles files) {
        TransferId id = files.underWay();
        files.packMade(id);
        files.way.recorded(
                id,
                TestWay.sent(
                        Step.SENT, MONDAY, "Pack P-2026-0001", "School nurse’s notes, 4 pages"));
        return id;
    }

    private static TransferListModel list(TestFiles files) {
        return new TransferListModel(files.around, files.files);
    }

    private static TransferStepsPage page(TestFiles files, TransferStepsModel model) {
        return new TransferStepsPage(
                model,
                TransferParts.NONE.pack().apply(PracticeFile.TRANSFER),
                TransferParts.NONE.kept().apply(PracticeFile.TRANSFER),
                files.daybook.clock());
    }

    private static void pictures(String name, Function<TestFiles, Page> page) {
        Callable<Node> node =
                () -> {
                    Page made = page.apply(new TestFiles(TestStore.open()));
                    made.arrived();
                    return made.node();
                };
        Pictures.all("transfer-" + name, node);
    }
}

package org.daybook.transfer.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Node;
import org.daybook.base.TransferId;
import org.daybook.desk.Page;
import org.daybook.desk.Pictures;
import org.daybook.transfer.Basis;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.PracticeFile;
import org.daybook.transfer.Step;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

/** Every page for files on their way as a picture: light, dark, and at 200 % text. */
class TransferPicturesTest {

    @Test
    void list() {
        pictures(
                "list",
                files -> {
                    files.underWay();
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
                    StartTransferModel model =
                            new StartTransferModel(
                                    files.around, files.start, Optional.of(PracticeFile.BRAM));
                    model.basisProperty().set(Basis.ENROLMENT);
                    model.basisOnProperty().set("20 Nov 2026");
                    model.start();
                    return new StartTransferPage(
                            model, TransferParts.NONE.dayOne(), files.daybook.clock());
                });
    }

    @Test
    void steps() {
        pictures("steps", files -> page(files, files.steps(files.underWay())));
    }

    @Test
    void stepBeingRecorded() {
        pictures(
                "recording",
                files -> {
                    TransferStepsModel model = files.steps(files.underWay());
                    TransferStepsPage page = page(files, model);
                    page.arrived();
                    model.ask(Step.SENT);
                    return page;
                });
    }

    @Test
    void sent() {
        pictures(
                "sent",
                files -> {
                    TransferId id = files.underWay();
                    files.record(id, Optional.of(Step.SENT), "2026-11-24", "10:00", "");
                    return page(files, files.steps(id));
                });
    }

    private static TransferListModel list(TestFiles files) {
        return new TransferListModel(files.around, files.transfers, files.children);
    }

    private static TransferStepsPage page(TestFiles files, TransferStepsModel model) {
        return new TransferStepsPage(
                model,
                TransferParts.NONE.pack().apply(PracticeFile.TRANSFER),
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

package org.daybook.leavers.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Node;
import org.daybook.desk.Pictures;
import org.daybook.desk.SystemFileChoice;
import org.daybook.leavers.LeaverRun;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of leavers as pictures: light, dark, and at 200 % text. */
class LeaversPicturesTest {

    @TempDir Path folder;

    @Test
    void beforeAList() {
        pictures(
                "begin",
                test -> {
                    test.year.leaver("Wren Ashdown");
                    return page(test);
                });
    }

    @Test
    void halfSettledWithALineBeingChanged() {
        pictures(
                "list",
                test -> {
                    test.half();
                    LeaversPage page = page(test);
                    test.model.choose(test.model.lines().get(3));
                    return page;
                });
    }

    @Test
    void aFileLookedThrough() {
        pictures(
                "destinations",
                test -> {
                    test.half();
                    LeaversPage page = page(test);
                    test.model.readDestinations(csv());
                    assertThat(test.model.destinations().open().get()).isTrue();
                    return page;
                });
    }

    @Test
    void begunWithPacksToSave() {
        pictures(
                "begun",
                test -> {
                    LeaverRun.Id run = test.half();
                    test.year.allToMerrowVale(run);
                    LeaversPage page = page(test);
                    test.model.beginTransfers();
                    return page;
                });
    }

    private Path csv() {
        try {
            return Files.writeString(
                    folder.resolve("destinations.csv"),
                    """
                    Name,DOB,School,DSL,DSL phone
                    Tobias Fernhill,,Merrow Vale School,Mr Idris Penn,01632 960300
                    Nell Quarry,31/02/2016,Coldharbour School,,
                    Nobody Here,,Merrow Vale School,,
                    Kit Quarry,,Merrow Vale School,Mr Idris Penn,01632 960300
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LeaversPage page(TestLeavers test) {
        LeaversPage page = new LeaversPage(test.model, new SystemFileChoice());
        page.arrived();
        return page;
    }

    private static void pictures(String name, Function<TestLeavers, LeaversPage> page) {
        Callable<Node> node = () -> page.apply(new TestLeavers(TestStore.open())).node();
        Pictures.all("leavers-" + name, node);
    }
}

package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.Node;
import org.daybook.base.School;
import org.daybook.desk.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Once the records are locked, no page with a child's name on it is held by anything. */
class LockedMemoryTest {

    @TempDir private Path folder;

    @Test
    void aLockLetsGoOfEveryPage() {
        try (RealProgram program = new RealProgram(folder, Clock.system(School.ZONE))) {
            program.press("nav-children");
            WeakReference<Node> children = shown(program);
            program.press("nav-settings");
            RealProgram.waitFor("settings", () -> program.find("#keep-settings").isPresent());
            WeakReference<Node> settings = shown(program);
            WeakReference<Node> frame = new WeakReference<>(program.find(".frame").orElseThrow());
            program.press("lock");
            RealProgram.waitFor("it is locked", () -> program.find("#open").isPresent());
            RealProgram.waitFor("the list of children is let go", () -> isGone(children));
            RealProgram.waitFor("the settings are let go", () -> isGone(settings));
            RealProgram.waitFor("the frame is let go", () -> isGone(frame));
            assertThat(program.find(".frame")).isEmpty();
        }
    }

    private static WeakReference<Node> shown(RealProgram program) {
        Node place = program.find(".page-place").orElseThrow();
        return new WeakReference<>(Pictures.onWindow(() -> place.lookup(".page-place > *")));
    }

    private static boolean isGone(WeakReference<Node> page) {
        System.gc();
        // A pulse, so that the window forgets what it had still to lay out.
        Pictures.onWindow(() -> true);
        return page.get() == null;
    }
}

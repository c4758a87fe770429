package org.daybook.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private final List<String> logged = new ArrayList<>();
    private final Faults faults = new Faults((code, stack) -> logged.add(code + "\n" + stack));

    @Test
    void worksOnTheStoresThreadAndShowsOnTheWindows() throws InterruptedException {
        Pictures.start();
        CountDownLatch shown = new CountDownLatch(1);
        AtomicReference<String> worked = new AtomicReference<>("");
        AtomicReference<Boolean> onWindow = new AtomicReference<>(false);
        try (Background background = Background.started(faults)) {
            background
                    .run(() -> Thread.currentThread().getName())
                    .then(name -> {
                        worked.set(name);
                        onWindow.set(Platform.isFxApplicationThread());
                    })
                    .lastly(shown::countDown);
            assertThat(shown.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(worked.get()).isEqualTo("store");
        assertThat(onWindow.get()).isTrue();
    }

    @Test
    void aFaultIsToldOnceWithoutItsMessage() throws InterruptedException {
        Pictures.start();
        CountDownLatch over = new CountDownLatch(1);
        try (Background background = Background.started(faults)) {
            background
                    .run(() -> {
                        throw new IllegalStateException("Wren Ashdown");
                    })
                    .then(_ -> logged.add("shown"))
                    .lastly(over::countDown);
            assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
        }
        Pictures.onWindow(() -> true);
        assertThat(logged)
                .singleElement()
                .asString()
                .contains("IllegalStateException")
                .doesNotContain("Wren");
        Fault fault = faults.lastProperty().get().orElseThrow();
        assertThat(fault.code()).matches("[0-9A-Z]{3}-[0-9A-Z]{3}");
        assertThat(logged.getFirst()).startsWith(fault.code());
    }

    @Test
    void whatWasCancelledIsNeitherShownNorAFault() {
        List<String> seen = new ArrayList<>();
        Background background = Background.direct();
        background
                .runLong(
                        "Making the pack",
                        progress -> {
                            progress.at(1, 2);
                            throw new CancellationException();
                        })
                .then(_ -> seen.add("shown"))
                .lastly(() -> seen.add("over"));
        assertThat(seen).containsExactly("over");
        assertThat(background.longWorkProperty().get()).isNull();
    }

    @Test
    void directWorkThrowsOnWhateverIsWrong() {
        Background background = Background.direct();
        assertThatThrownBy(() ->
                        background.run(() -> {
                            throw new IllegalStateException("fault");
                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        background
                                .run(() -> 1)
                                .then(_ -> {
                                    throw new AssertionError("shown wrongly");
                                }))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void theSameFaultHasTheSameCodeWhateverWasTyped() {
        assertThat(Fault.of(fault("Nell")).code()).isEqualTo(Fault.of(fault("Kit")).code());
        assertThat(Fault.of(fault("Nell")).code())
                .isNotEqualTo(Fault.of(new IllegalStateException()).code());
    }

    private static RuntimeException fault(String typed) {
        return new IllegalArgumentException(typed);
    }
}

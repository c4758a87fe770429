package org.daybook.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import org.daybook.base.Progress;
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
    void whatIsAskedBetweenTwoPiecesOfLongWorkDoesNotWaitForItsEnd() throws InterruptedException {
        Pictures.start();
        CountDownLatch over = new CountDownLatch(1);
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        try (Background background = Background.started(faults)) {
            background
                    .runByPieces(
                            "Saving the packs",
                            pieces(
                                    3,
                                    number -> {
                                        if (number == 1) {
                                            background.run(() -> done.add("a concern"));
                                        }
                                        done.add("piece " + number);
                                    }))
                    .lastly(over::countDown);
            assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(done).containsExactly("piece 1", "a concern", "piece 2", "piece 3");
    }

    @Test
    void piecesStopBeforeTheRecordsAreClosedAndSayHowFarTheyCame() throws InterruptedException {
        Pictures.start();
        CountDownLatch over = new CountDownLatch(1);
        List<Object> done = Collections.synchronizedList(new ArrayList<>());
        try (Background background = Background.started(faults)) {
            background
                    .runByPieces(
                            "Saving the packs",
                            pieces(
                                    200,
                                    number -> {
                                        done.add(number);
                                        if (number == 2) {
                                            background.stopPieces();
                                            background.run(() -> done.add("closed"));
                                        }
                                    }))
                    .then(came -> done.add("came to " + came))
                    .lastly(over::countDown);
            assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(done).startsWith(1, 2).contains("closed", "came to 2").doesNotContain(3);
    }

    @Test
    void aFaultInAPieceEndsTheLongWork() {
        Background background = Background.direct();
        assertThatThrownBy(() ->
                        background.runByPieces(
                                "Saving the packs",
                                pieces(
                                        3,
                                        _ -> {
                                            throw new IllegalArgumentException("fault");
                                        })))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Background.Pieces<Integer> pieces(int many, IntConsumer doing) {
        return new Background.Pieces<>() {
            private int done;

            @Override
            public boolean next(Progress progress) {
                done++;
                doing.accept(done);
                progress.at(done, many);
                return done < many;
            }

            @Override
            public Integer outcome() {
                return done;
            }
        };
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

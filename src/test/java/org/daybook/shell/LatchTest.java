package org.daybook.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LatchTest {

    private final List<Session> in = new ArrayList<>();
    private final List<Session> tooLate = new ArrayList<>();
    private final Latch latch = new Latch(in::add, tooLate::add);
    private final Pretend own = new Pretend();
    private final Pretend practice = new Pretend();

    @Test
    void whatComesOpenBehindADoorThatWasLeftIsClosedAgain() {
        Consumer<Session> ownDoor = latch.fresh();
        Consumer<Session> practiceDoor = latch.fresh();
        ownDoor.accept(own);
        practiceDoor.accept(practice);
        assertThat(in).containsExactly(practice);
        assertThat(tooLate).containsExactly(own);
    }

    @Test
    void aDoorLetsInOnce() {
        Consumer<Session> door = latch.fresh();
        door.accept(own);
        door.accept(practice);
        assertThat(in).containsExactly(own);
        assertThat(tooLate).containsExactly(practice);
    }
}

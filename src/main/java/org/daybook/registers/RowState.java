package org.daybook.registers;

/** How far a file has come, as a register counts it. */
public enum RowState {
    TO_SEND(Direction.OUT, "To be sent"),
    LATE(Direction.OUT, "Late"),
    STAYS(Direction.OUT, "Stays here, or waits"),
    LOST(Direction.OUT, "Lost on its way"),
    NO_RECEIPT(Direction.OUT, "Sent, no receipt yet"),
    ARRIVED(Direction.OUT, "Received there"),
    NIL_TOLD(Direction.OUT, "Nil return"),
    ENDED_OUT(Direction.OUT, "Ended otherwise"),
    TO_ASK(Direction.IN, "To be asked for"),
    AWAITED(Direction.IN, "Asked for, not here"),
    HERE(Direction.IN, "Received"),
    NONE_HELD(Direction.IN, "No file held"),
    ENDED_IN(Direction.IN, "Ended otherwise");

    private final Direction direction;
    private final String words;

    RowState(Direction direction, String words) {
        this.direction = direction;
        this.words = words;
    }

    public Direction direction() {
        return direction;
    }

    public String words() {
        return words;
    }
}

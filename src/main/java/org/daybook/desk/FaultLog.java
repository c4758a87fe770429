package org.daybook.desk;

/** Where faults are written down. */
@FunctionalInterface
public interface FaultLog {

    /**
     * @param code what the person at the screen reads out
     * @param stack class names and places only, never a message: a message may carry what somebody
     *     typed
     */
    void fault(String code, String stack);
}

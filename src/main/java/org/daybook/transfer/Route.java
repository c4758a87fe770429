package org.daybook.transfer;

import java.util.Optional;

/** How a file travels. The name is what stands in the store. */
public enum Route {
    BY_HAND("By hand, against a signature", ""),
    COLLECTED("Collected by their lead", ""),
    TRACKED_POST("Tracked special delivery", ""),
    COURIER("Courier, to the named lead", ""),
    SECURE_EMAIL("Secure e-mail", ""),
    SYSTEM("System to system", ""),
    PARENT(
            "Given to a parent or carer",
            "A parent or carer may not carry this file. It can be lost, read or changed on the way, and it may"
                    + " speak of them. Choose another route.");

    private final String words;
    private final String refusal;

    Route(String words, String refusal) {
        this.words = words;
        this.refusal = refusal;
    }

    public String words() {
        return words;
    }

    /** Why a file may never travel so; empty where it may. */
    public Optional<String> refusal() {
        return refusal.isEmpty() ? Optional.empty() : Optional.of(refusal);
    }
}

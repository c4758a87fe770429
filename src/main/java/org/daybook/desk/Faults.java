package org.daybook.desk;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one place where exceptions arrive: written down by code and place, shown as a sentence. */
public class Faults {

    private final FaultLog log;
    private final ReadOnlyObjectWrapper<Optional<Fault>> last =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public Faults(FaultLog log) {
        this.log = log;
    }

    /** For tests: nothing is caught, everything is thrown on. */
    static Faults thrownOn() {
        return new Faults((_, _) -> {}) {
            @Override
            public void caught(Throwable thrown) {
                if (thrown instanceof Error error) {
                    throw error;
                }
                throw thrown instanceof RuntimeException fault
                        ? fault
                        : new IllegalStateException(thrown);
            }
        };
    }

    /** From any thread. */
    public void caught(Throwable thrown) {
        Fault fault = Fault.of(thrown);
        log.fault(fault.code(), Fault.stack(thrown));
        if (Platform.isFxApplicationThread()) {
            last.set(Optional.of(fault));
        } else {
            showLater(fault);
        }
    }

    private void showLater(Fault fault) {
        try {
            Platform.runLater(() -> last.set(Optional.of(fault)));
        } catch (IllegalStateException noToolkit) {
            last.set(Optional.of(fault));
        }
    }

    /** What the bar at the foot of the window shows. */
    public ReadOnlyObjectProperty<Optional<Fault>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** Read, and put away. */
    public void dismiss() {
        last.set(Optional.empty());
    }
}

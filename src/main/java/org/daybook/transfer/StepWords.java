package org.daybook.transfer;

/** What a step is called, and asks for, on each way. */
final class StepWords {

    private StepWords() {}

    static String title(Destination destination, Step step) {
        return switch (step) {
            case DESTINATION_CONFIRMED ->
                    switch (destination) {
                        case DUAL -> "Main school agreed";
                        case POST_16 -> "College or training confirmed";
                        case LEAVING -> "No next school, confirmed";
                        default -> step.title();
                    };
            case LEAVING_NOTICED ->
                    switch (destination) {
                        case DUAL -> "Second school noticed";
                        case EXCLUSION -> "Exclusion noticed";
                        default -> step.title();
                    };
            case SENT -> destination == Destination.MANAGED_MOVE ? "File sent" : step.title();
            case RECEIPT_CONFIRMED ->
                    destination == Destination.DUAL
                            ? "Receipt for the copy confirmed"
                            : step.title();
            default -> step.title();
        };
    }

    static String hint(Destination destination, Step step) {
        return switch (step) {
            case AUTHORITY_TOLD -> authority(destination);
            case LOOKED_FOR ->
                    destination == Destination.ABROAD
                            ? "Family, embassy, the school named: whom you asked, what they knew"
                            : step.hint();
            case DESTINATION_CONFIRMED ->
                    switch (destination) {
                        case DUAL -> "Both schools agree that the file stays with you";
                        case LEAVING -> "Who says that no school or college follows";
                        case EXCLUSION -> "Which school the authority names";
                        default -> step.hint();
                    };
            case ON_ROLL ->
                    destination == Destination.MANAGED_MOVE
                            ? "Until then a copy is enough; then the file is due"
                            : "Until then the file waits here; then it is due";
            case COPY_SENT ->
                    destination == Destination.MANAGED_MOVE
                            ? "The file stays here while the move is tried"
                            : "The file stays here";
            default -> step.hint();
        };
    }

    private static String authority(Destination destination) {
        return switch (destination) {
            case UNKNOWN -> "Children missing education: whom you told, and their reference";
            case HOME_EDUCATION -> "Whom you told, and which concerns they now know";
            case EXCLUSION -> "Whom you told of the exclusion, and who finds the next school";
            case ABROAD -> "That the child leaves the country, and where to";
            default -> Step.AUTHORITY_TOLD.hint();
        };
    }
}

package org.daybook;

/** Where the program starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Program.start(arguments);
    }
}

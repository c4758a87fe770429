package org.daybook;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/** The window's life, from the first page to the last. */
public final class Program extends Application {

    static void start(String[] arguments) {
        launch(Program.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Arguments arguments = read(getParameters().getRaw());
        Assembly assembly =
                new Assembly(
                        arguments.folder().orElseGet(Program::ownFolder),
                        Assembly.Choices.usual(arguments));
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> assembly.faults().caught(thrown));
        assembly.porter(stage).begin(arguments.practice());
    }

    private static Arguments read(List<String> words) {
        return switch (Arguments.read(words)) {
            case Arguments.Understood all -> all.arguments();
            case Arguments.NotUnderstood why -> throw new IllegalArgumentException(why.sentence());
        };
    }

    private static Path ownFolder() {
        return DataFolder.of(
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                System.getenv());
    }
}

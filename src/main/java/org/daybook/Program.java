package org.daybook;

import javafx.application.Application;
import javafx.stage.Stage;

/** The window's life, from the first page to the last. */
public final class Program extends Application {

    static void start(String[] arguments) {
        launch(Program.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.show();
    }
}

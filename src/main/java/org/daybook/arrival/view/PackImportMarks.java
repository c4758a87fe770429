package org.daybook.arrival.view;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.daybook.arrival.PackImports;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.desk.Background;
import org.daybook.desk.Texts;

/** Says at each entry of one child's file from which school's file it came. */
public final class PackImportMarks {

    private final ReadOnlyObjectWrapper<Map<EntryId, String>> schools =
            new ReadOnlyObjectWrapper<>(Map.of());

    /** Reads them once for the whole file. */
    public PackImportMarks(Background background, PackImports imports, ChildId child) {
        background.run(() -> imports.sources(child)).then(schools::set);
    }

    /** A line that is not there where the entry was written here. */
    public Node of(EntryId entry) {
        Label line = Texts.caption("");
        line.textProperty().bind(schools.map(all -> words(Optional.ofNullable(all.get(entry)))));
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private static String words(Optional<String> school) {
        return school.map(name -> "From the file of " + name).orElse("");
    }
}

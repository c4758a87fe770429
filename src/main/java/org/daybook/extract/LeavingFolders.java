package org.daybook.extract;

import java.nio.file.Path;
import java.util.List;

/** Into which folders files were saved. Whatever writes is called inside the journal's door. */
public interface LeavingFolders {

    /** The one used last stands last. */
    List<Path> all();

    void keep(List<Path> folders);
}

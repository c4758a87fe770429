package org.daybook.extract.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.extract.LeavingFolders;
import org.daybook.vault.Setting;
import org.daybook.vault.Store;

/**
 * The folders as a setting: a folder's name may tell of a child, so it stands in the store only.
 */
public final class JooqLeavingFolders implements LeavingFolders {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Setting setting;

    public JooqLeavingFolders(Store store) {
        this.setting = new Setting(store, "leaving-folders");
    }

    @Override
    public List<Path> all() {
        List<Path> folders = new ArrayList<>();
        setting.tree()
                .ifPresent(tree ->
                        tree.forEach(one -> {
                            try {
                                folders.add(Path.of(one.asText()));
                            } catch (InvalidPathException e) {
                                // The records came from another kind of system.
                            }
                        }));
        return folders;
    }

    @Override
    public void keep(List<Path> folders) {
        ArrayNode all = JSON.createArrayNode();
        folders.forEach(folder -> all.add(folder.toString()));
        setting.keep(all.toString());
    }
}

package org.daybook.vault.disk;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Rights for the owner of a file and nobody else, as far as the disk knows rights. */
final class OwnerOnly {

    private static final FileAttribute<?>[] NONE = {};

    private OwnerOnly() {}

    static FileAttribute<?>[] forFiles(Path path) {
        return posix(path, "rw-------");
    }

    static FileAttribute<?>[] forFolders(Path path) {
        return posix(path, "rwx------");
    }

    private static FileAttribute<?>[] posix(Path path, String rights) {
        return knows(path.getFileSystem(), "posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
                }
                : NONE;
    }

    /** Sets the access list where there is one; POSIX rights were given when the file was made. */
    static void restrict(Path path) {
        if (!knows(path.getFileSystem(), "acl")) {
            return;
        }
        try {
            AclFileAttributeView view =
                    Files.getFileAttributeView(
                            path, AclFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
            if (view != null) {
                view.setAcl(
                        owners(path, view).stream()
                                .map(who -> everythingFor(who, Files.isDirectory(path)))
                                .toList());
            }
        } catch (IOException | SecurityException leftAsInherited) {
            // A network drive may refuse; what the folder passes on is then what protects it.
        }
    }

    /** The owner may be the group of administrators: whoever is at the keys must get in too. */
    private static Set<UserPrincipal> owners(Path path, AclFileAttributeView view)
            throws IOException {
        Set<UserPrincipal> owners = new LinkedHashSet<>(List.of(view.getOwner()));
        owners.add(
                path.getFileSystem()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName(System.getProperty("user.name", "")));
        return owners;
    }

    private static AclEntry everythingFor(UserPrincipal who, boolean folder) {
        AclEntry.Builder entry =
                AclEntry.newBuilder()
                        .setType(AclEntryType.ALLOW)
                        .setPrincipal(who)
                        .setPermissions(EnumSet.allOf(AclEntryPermission.class));
        if (folder) {
            entry.setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
        }
        return entry.build();
    }

    private static boolean knows(FileSystem files, String view) {
        return files.supportedFileAttributeViews().contains(view);
    }
}

package mingbai.device.line.kernel;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Where the serial library unpacks its native part: a folder that nobody else may write to, or
/// another user of the machine could have us load his.
public final class NativeFolder {
    private static final String NAME = "mingbai-serial-";
    private static final Set<PosixFilePermission> MINE_ALONE =
            PosixFilePermissions.fromString("rwx------");

    private NativeFolder() {}

    /// The same folder at every start, unless somebody has taken its name.
    public static Path in(Path temporary, String user) throws IOException {
        Path folder = temporary.resolve(NAME + user);
        try {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(MINE_ALONE));
        } catch (FileAlreadyExistsException e) {
            if (!mineAlone(folder, user)) {
                return Files.createTempDirectory(temporary, NAME);
            }
        }
        return folder;
    }

    private static boolean mineAlone(Path folder, String user) throws IOException {
        PosixFileAttributes found =
                Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return found.isDirectory()
                && found.owner().getName().equals(user)
                && found.permissions().equals(MINE_ALONE);
    }
}

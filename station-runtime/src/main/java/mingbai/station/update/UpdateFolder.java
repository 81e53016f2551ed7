package mingbai.station.update;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import mingbai.model.content.Sha256;
import mingbai.model.update.UpdateOrder;
import mingbai.program.disk.DurableFolder;

/// Where an update is put together under a name that nobody looks for, and then takes, whole, the
/// one that the box waits for. All stations of the box share it, and change it in turn only.
record UpdateFolder(Path folder, FetchTurn turn) {
    static final String WANTED = "wanted.raucb";
    private static final String HALF = ".half";

    /// The box makes a copy of its own, and other things are to go on.
    private static final int COPIES = 2;

    private static final long LEFT_FREE = 64L << 20;

    UpdateFolder(Path folder) {
        this(folder, new FetchTurn(folder));
    }

    private Path half(UpdateOrder order) {
        return folder.resolve(order.sha256() + HALF);
    }

    /// How much of it has come.
    long there(UpdateOrder order) throws IOException {
        return Files.exists(half(order)) ? Files.size(half(order)) : 0;
    }

    boolean room(UpdateOrder order) throws IOException {
        DurableFolder.create(folder);
        long wanted = COPIES * order.length() - there(order) + LEFT_FREE;
        return Files.getFileStore(folder).getUsableSpace() >= wanted;
    }

    OutputStream more(UpdateOrder order) throws IOException {
        DurableFolder.create(folder);
        return Files.newOutputStream(
                half(order), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /// Whether all of it came, and as it was ordered. It is on the disk then.
    boolean whole(UpdateOrder order) throws IOException {
        if (there(order) != order.length() || !hash(half(order)).equals(order.sha256())) {
            return false;
        }
        try (var written = FileChannel.open(half(order), StandardOpenOption.WRITE)) {
            written.force(true);
        }
        return true;
    }

    private static Sha256 hash(Path file) throws IOException {
        try (var in =
                new DigestInputStream(
                        Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return new Sha256(HexFormat.of().formatHex(in.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// Done once, however often it is asked for.
    void leave(UpdateOrder order) throws IOException {
        if (Files.exists(half(order))) {
            Files.move(half(order), folder.resolve(WANTED), StandardCopyOption.ATOMIC_MOVE);
            DurableFolder.sync(folder);
        }
    }

    /// What was begun and is not finished any more.
    void clear() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var all = Files.newDirectoryStream(folder, "*" + HALF)) {
            for (var each : all) {
                Files.delete(each);
            }
        }
    }
}

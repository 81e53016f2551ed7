package mingbai.service.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.Sha256;
import mingbai.program.disk.DurableFolder;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.reply.Refusal;
import mingbai.service.settings.Settings;
import org.springframework.stereotype.Service;

/// The updates, as files below the data directory. One is taken in as it comes, never as a whole in
/// memory, and is there when all of it is on the disk; half of one never counts.
@Service
public final class BundleShelf {
    /// No larger than a station's system may be: `SYSTEM_MIB` in `hall.d/image.sh`.
    public static final long LARGEST = 1_280L << 20;

    private static final String HALF = ".half";
    private static final Duration HALF_COUNTS = Duration.ofDays(1);
    private static final int BUFFER = 64 * 1024;
    private static final long LEFT_FREE = 1L << 30;

    private final Database database;
    private final AuditLog audit;
    private final InstantSource clock;
    private final Path folder;

    BundleShelf(Database database, AuditLog audit, InstantSource clock, Settings settings) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
        this.folder = settings.places().data().toAbsolutePath().resolve("updates");
    }

    /// The newest first.
    public List<Bundle> all() {
        return database.read(
                sql -> sql.list(Bundle.SELECT + "ORDER BY added_at DESC, sha256", Bundle::read));
    }

    public static Optional<Bundle> find(Sql sql, Sha256 sha256) {
        return sql.first(Bundle.SELECT + "WHERE sha256 = ?", Bundle::read, sha256.hex());
    }

    /// Where its bytes are; nowhere after a backup was put back elsewhere.
    public Optional<Path> file(Sha256 sha256) {
        return Optional.of(path(sha256)).filter(Files::isRegularFile);
    }

    private Path path(Sha256 sha256) {
        return folder.resolve(sha256 + ".raucb");
    }

    /// Takes one in. `announced` is how long it is said to be.
    public BundleOutcome take(InputStream bytes, long announced, String who) throws IOException {
        if (announced > LARGEST) {
            return new BundleOutcome.NotKept(tooLarge());
        }
        DurableFolder.create(folder);
        sweepHalves();
        if (Files.getFileStore(folder).getUsableSpace() < announced + LEFT_FREE) {
            // Whoever sends it hears the answer at the end only.
            bytes.transferTo(OutputStream.nullOutputStream());
            return new BundleOutcome.NotKept(
                    new Refusal(
                            "DISK_FULL", "服务器硬盘空间不够", "The service's disk has no room for it."));
        }
        Path half = Files.createTempFile(folder, "coming", HALF);
        try {
            return taken(half, written(bytes, half), announced, who);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /// What a service that was killed had begun to take in.
    private void sweepHalves() throws IOException {
        var old = FileTime.from(clock.instant().minus(HALF_COUNTS));
        try (var halves = Files.newDirectoryStream(folder, "*" + HALF)) {
            for (var half : halves) {
                if (Files.getLastModifiedTime(half).compareTo(old) < 0) {
                    Files.deleteIfExists(half);
                }
            }
        }
    }

    private static Refusal tooLarge() {
        return new Refusal(
                "TOO_LARGE",
                "文件太大：更新包最大 %d MB".formatted(LARGEST >> 20),
                "Too large: an update has %d MiB at most.".formatted(LARGEST >> 20));
    }

    private static Bundle.File written(InputStream bytes, Path half) throws IOException {
        try (var channel = FileChannel.open(half, StandardOpenOption.WRITE);
                var out = new DigestOutputStream(Channels.newOutputStream(channel), sha256())) {
            byte[] some = new byte[BUFFER];
            long length = 0;
            for (int read = bytes.read(some); read >= 0; read = bytes.read(some)) {
                length += read;
                if (length > LARGEST) {
                    break;
                }
                out.write(some, 0, read);
            }
            channel.force(true);
            var hash = HexFormat.of().formatHex(out.getMessageDigest().digest());
            return new Bundle.File(new Sha256(hash), length);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private BundleOutcome taken(Path half, Bundle.File file, long announced, String who)
            throws IOException {
        if (file.length() > LARGEST) {
            return new BundleOutcome.NotKept(tooLarge());
        }
        if (announced >= 0 && file.length() != announced) {
            return new BundleOutcome.NotKept(
                    new Refusal("INCOMPLETE", "没有传完，请重新上传", "Not all of it came: send it again."));
        }
        var manifest = BundleManifest.of(half);
        if (manifest.isEmpty()) {
            return new BundleOutcome.NotKept(
                    new Refusal(
                            "NOT_A_BUNDLE",
                            "不是自助机或大屏的更新包（./hall image 生成的 .raucb）",
                            "Not an update of a kiosk or a display, as ./hall image makes them."));
        }
        Files.move(half, path(file.sha256()), StandardCopyOption.ATOMIC_MOVE);
        DurableFolder.sync(folder);
        var said = manifest.get();
        var bundle = new Bundle(file, said.box(), said.version(), clock.instant(), who);
        return new BundleOutcome.Kept(database.writeNow(sql -> kept(sql, bundle)));
    }

    /// The same one again is the one that is there.
    private Bundle kept(Sql sql, Bundle bundle) {
        int rows =
                sql.update(
                        "INSERT INTO update_bundle (sha256, length, box, version, added_at,"
                                + " added_by) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        bundle.sha256().hex(),
                        bundle.file().length(),
                        bundle.box().name(),
                        bundle.version().text(),
                        bundle.added().toEpochMilli(),
                        bundle.by());
        if (rows > 0) {
            audit.add(sql, bundle.by(), "上传更新包 · Brought an update", about(bundle));
        }
        return find(sql, bundle.sha256()).orElse(bundle);
    }

    private static String about(Bundle bundle) {
        return "%s %s %s".formatted(bundle.box(), bundle.version(), bundle.sha256());
    }

    /// Takes one away, within a transaction; [#sweep] takes its bytes.
    public void remove(Sql sql, Bundle bundle, String who) {
        sql.update("DELETE FROM update_bundle WHERE sha256 = ?", bundle.sha256().hex());
        audit.add(sql, who, "删除更新包 · Removed an update", about(bundle));
    }

    public void sweep(Bundle bundle) throws IOException {
        Files.deleteIfExists(path(bundle.sha256()));
    }
}

package mingbai.service.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mingbai.model.wire.Wire;
import mingbai.service.authority.CertificateAuthority;
import mingbai.service.database.WholeDatabase;
import mingbai.service.settings.Settings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Writes a backup while the service runs: one moment of the database, and the service's keys. The
/// file is its owner's only, and is there whole or not at all.
final class BackupWriter {
    static final String TABLES = "tables/";
    static final String FILES = "files/";
    private static final String AUTHORITY = CertificateAuthority.FOLDER;
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final Settings settings;
    private final InstantSource clock;

    BackupWriter(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    BackupContents write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling("");
        Path half = folder.resolve("." + file.getFileName() + ".half");
        var owner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.deleteIfExists(half);
        Files.createFile(half, owner);
        BackupContents contents;
        try (var whole = WholeDatabase.read(settings.ground().database());
                var zip =
                        new ZipOutputStream(
                                new BufferedOutputStream(Files.newOutputStream(half)))) {
            contents = write(whole, zip);
        }
        try (var written = FileChannel.open(half, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        return contents;
    }

    private BackupContents write(WholeDatabase whole, ZipOutputStream zip) throws IOException {
        List<BackupContents.Part> parts = new ArrayList<>();
        for (var table : whole.tables()) {
            parts.add(table(whole, table, zip));
        }
        for (var file : files()) {
            parts.add(
                    part(
                            zip,
                            FILES + data().relativize(file),
                            out -> {
                                Files.copy(file, out);
                                return 0;
                            }));
        }
        var contents =
                new BackupContents(
                        BackupContents.FORMAT,
                        settings.hall().value(),
                        whole.schema(),
                        clock.instant(),
                        parts);
        zip.putNextEntry(new ZipEntry(BackupContents.NAME));
        zip.write(Wire.bytes(contents));
        zip.closeEntry();
        return contents;
    }

    private Path data() {
        return settings.places().data().toAbsolutePath();
    }

    /// The keys, without which no station would believe a restored service, or be believed by it.
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (var folder : List.of(data().resolve("keys"), data().resolve(AUTHORITY))) {
            if (Files.isDirectory(folder)) {
                try (var all = Files.list(folder)) {
                    all.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    /// The columns' names, then a line for each row.
    private static BackupContents.Part table(WholeDatabase whole, String table, ZipOutputStream zip)
            throws IOException {
        return part(
                zip,
                TABLES + table,
                out -> {
                    line(out, List.copyOf(whole.columns(table)));
                    long[] rows = {0};
                    whole.rows(
                            table,
                            values -> {
                                line(out, values);
                                rows[0]++;
                            });
                    return rows[0];
                });
    }

    private static void line(OutputStream out, List<? extends @Nullable Object> values)
            throws IOException {
        out.write(JSON.writeValueAsString(values).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    /// Writes a part's bytes; how many rows they are.
    private interface Body {
        long write(OutputStream out) throws IOException;
    }

    private static BackupContents.Part part(ZipOutputStream zip, String name, Body body)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = sha256();
        long rows = body.write(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        return new BackupContents.Part(name, rows, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

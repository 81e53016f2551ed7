package mingbai.service.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.service.database.WholeDatabase;
import org.jspecify.annotations.Nullable;

/// A backup that was found to be whole: every part has the hash it should have.
final class BackupFile implements AutoCloseable {
    private static final long LARGEST_CONTENTS = 4L * 1024 * 1024;

    private final ZipFile zip;
    private final BackupContents contents;

    private BackupFile(ZipFile zip, BackupContents contents) {
        this.zip = zip;
        this.contents = contents;
    }

    static BackupFile open(Path file) throws IOException {
        var zip = new ZipFile(file.toFile());
        try {
            var backup = new BackupFile(zip, contents(zip));
            backup.check();
            return backup;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static BackupContents contents(ZipFile zip) throws IOException {
        var entry = zip.getEntry(BackupContents.NAME);
        if (entry == null || entry.getSize() > LARGEST_CONTENTS) {
            throw new IOException("不是完整的备份文件 · not a whole backup: no " + BackupContents.NAME);
        }
        try (var in = zip.getInputStream(entry)) {
            var contents = Wire.read(in.readAllBytes(), BackupContents.class);
            if (contents.format() != BackupContents.FORMAT) {
                throw new IOException(
                        "备份格式不认识 · a newer format than this program's: " + contents.format());
            }
            return contents;
        } catch (MalformedMessage e) {
            throw new IOException("备份文件已损坏 · damaged: " + BackupContents.NAME, e);
        }
    }

    private void check() throws IOException {
        for (var part : contents.parts()) {
            var digest = BackupWriter.sha256();
            try (var in = new DigestInputStream(entry(part.name()), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
                throw new IOException("备份文件已损坏 · damaged: " + part.name());
            }
        }
    }

    private InputStream entry(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("备份文件缺少 · missing in the backup: " + name);
        }
        return zip.getInputStream(entry);
    }

    BackupContents contents() {
        return contents;
    }

    /// Puts every row into the tables of a database of the backup's schema.
    void fill(WholeDatabase database) throws IOException {
        for (var table : database.tables()) {
            var name = BackupWriter.TABLES + table;
            var part = contents.parts().stream().filter(p -> p.name().equals(name)).findFirst();
            if (part.isPresent()) {
                fill(database, table, part.get());
            }
        }
    }

    private void fill(WholeDatabase database, String table, BackupContents.Part part)
            throws IOException {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(entry(part.name()), StandardCharsets.UTF_8))) {
            var columns = row(lines).stream().map(String::valueOf).toList();
            if (!database.columns(table).containsAll(columns)) {
                throw new IOException("备份的表结构不符 · other columns than ours: " + table);
            }
            long rows = database.fill(table, columns, () -> row(lines));
            if (rows != part.rows()) {
                throw new IOException("备份行数不符 · not as many rows as it says: " + table);
            }
        }
    }

    @SuppressWarnings("unchecked") // a line is an array of texts and numbers, and fill() checks it
    private static List<@Nullable Object> row(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        return line == null ? List.of() : BackupWriter.JSON.readValue(line, List.class);
    }

    List<String> files() {
        return contents.parts().stream()
                .map(BackupContents.Part::name)
                .filter(name -> name.startsWith(BackupWriter.FILES))
                .toList();
    }

    byte[] bytes(String file) throws IOException {
        try (var in = entry(file)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

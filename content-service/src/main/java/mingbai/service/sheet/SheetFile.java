package mingbai.service.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Reads a file as tables, by what it is and not by what it is called.
public final class SheetFile {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SheetFile() {}

    /// `csvTable` is the name a CSV file's one table gets.
    public static List<Sheet> read(Path file, String csvTable) throws IOException, SheetsRefused {
        if (Files.size(file) > SheetLimits.BYTES) {
            throw new SheetsRefused("文件超过 20 MB", "the file is larger than 20 MB");
        }
        byte[] first = first(file);
        if (Arrays.equals(first, ZIP)) {
            return new WorkbookReader(file).read();
        }
        if (Arrays.equals(first, OLE)) {
            throw new SheetsRefused(
                    "这是旧版 .xls 或加密的文件，请另存为不加密的 .xlsx",
                    "an old .xls or an encrypted file: save it as a plain .xlsx");
        }
        return List.of(CsvReader.read(Files.readAllBytes(file), csvTable));
    }

    private static byte[] first(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }
}

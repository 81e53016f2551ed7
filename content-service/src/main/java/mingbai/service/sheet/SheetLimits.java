package mingbai.service.sheet;

/// How much of a file is read at most.
public final class SheetLimits {
    /// Bytes of the file.
    public static final long BYTES = 20L * 1024 * 1024;

    /// Filled rows of one table, its heading included: 20,000 lines.
    public static final int ROWS = 20_001;

    /// Characters of one cell, which is also Excel's own limit.
    public static final int CELL = 32_767;

    /// Columns of one table.
    static final int COLUMNS = 100;

    /// Tables of one file.
    static final int SHEETS = 30;

    /// Bytes of one unpacked part of a workbook; a row of our own is far below a kilobyte.
    static final long UNPACKED = 96L * 1024 * 1024;

    /// Bytes of all different texts of a workbook together.
    static final long TEXTS = 32L * 1024 * 1024;

    /// Rejections collected of one table; whoever has more knows enough.
    static final int REJECTIONS = 500;

    private SheetLimits() {}

    static SheetsRefused tooManyRows(String sheet) {
        return new SheetsRefused(
                "工作表「%s」超过 %d 行，请分批导入".formatted(sheet, ROWS - 1),
                "table '%s' has more than %d rows: import it in parts".formatted(sheet, ROWS - 1));
    }
}

package mingbai.service.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Collects the texts of one table out of its XML (ECMA-376, part 1, 18.3.1).
final class SheetCells extends DefaultHandler {
    private final SheetBuilder sheet;
    private final SharedStrings texts;
    private final Map<Integer, String> row = new HashMap<>();
    private final StringBuilder value = new StringBuilder();
    private int rowNumber;
    private int column;
    private String type = "";
    private boolean inValue;
    private boolean tooLong;

    SheetCells(String name, SharedStrings texts) {
        this.sheet = new SheetBuilder(name);
        this.texts = texts;
    }

    Sheet build() {
        return sheet.build();
    }

    @Override
    public void startElement(
            String uri, @Nullable String local, String qualified, Attributes attributes) {
        switch (plain(qualified)) {
            case "row" -> {
                String number = attribute(attributes, "r");
                rowNumber = number.isEmpty() ? rowNumber + 1 : row(number);
                column = -1;
            }
            case "c" -> {
                String address = attribute(attributes, "r");
                column = address.isEmpty() ? column + 1 : column(address);
                type = attribute(attributes, "t");
                value.setLength(0);
                tooLong = false;
            }
            case "v", "t" -> inValue = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int from, int length) {
        if (inValue) {
            if (value.length() + length > SheetLimits.CELL) {
                tooLong = true;
            } else {
                value.append(characters, from, length);
            }
        }
    }

    @Override
    public void endElement(String uri, @Nullable String local, String qualified) {
        switch (plain(qualified)) {
            case "v", "t" -> inValue = false;
            case "c" -> cell();
            case "row" -> {
                sheet.row(rowNumber, row);
                row.clear();
            }
            default -> {}
        }
    }

    private void cell() {
        String text = text();
        String address = SheetBuilder.address(column, rowNumber);
        if (tooLong || text.length() > SheetLimits.CELL) {
            sheet.reject(rowNumber, address, "单元格过长 · the cell is too long", "不超过 32767 个字符");
        } else if (column >= SheetLimits.COLUMNS) {
            sheet.reject(rowNumber, address, "超出 100 列 · beyond column 100", "删去多余的列");
        } else if (type.equals("e")) {
            sheet.reject(
                    rowNumber, address, "单元格是错误值 " + text + " · the cell holds an error", "改为正确的值");
        } else {
            row.put(column, text);
        }
    }

    private String text() {
        String raw = value.toString();
        return switch (type) {
            case "s" -> raw.isEmpty() ? "" : texts.getItemAt(Integer.parseInt(raw)).getString();
            case "inlineStr", "str", "e" -> raw;
            case "b" -> raw.equals("1") ? "是" : "否";
            default -> number(raw);
        };
    }

    /// Without a trailing `.0` and without an exponent, since codes are often kept as numbers.
    private static String number(String raw) {
        try {
            var number = new BigDecimal(raw);
            return number.scale() > SheetLimits.COLUMNS || number.scale() < -SheetLimits.COLUMNS
                    ? raw
                    : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    /// The element's name without its prefix.
    static String plain(String qualified) {
        return qualified.substring(qualified.indexOf(':') + 1);
    }

    static String attribute(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }

    /// The row of a cell's address or of a range, or 0.
    static int row(String address) {
        String digits = address.replaceAll(":.*", "").replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && column < 1_000_000; i++) {
            char c = address.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + (c - 'A' + 1);
        }
        return column - 1;
    }
}

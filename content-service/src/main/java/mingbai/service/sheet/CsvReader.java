package mingbai.service.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads comma-separated text (RFC 4180) in UTF-8 or GB18030, whichever it really is.
final class CsvReader {
    private final String text;
    private final SheetBuilder sheet;
    private int at;
    private int line = 1;

    private CsvReader(String text, SheetBuilder sheet) {
        this.text = text;
        this.sheet = sheet;
    }

    static Sheet read(byte[] bytes, String name) throws SheetsRefused {
        var sheet = new SheetBuilder(name);
        new CsvReader(decode(bytes), sheet).rows(name);
        return sheet.build();
    }

    private static String decode(byte[] bytes) throws SheetsRefused {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            var text = strictly(bytes, charset);
            if (text.isPresent() && text.get().indexOf('\0') < 0) {
                return text.get().startsWith("\uFEFF") ? text.get().substring(1) : text.get();
            }
        }
        throw new SheetsRefused(
                "文件既不是 UTF-8 也不是 GB18030 编码的文本，请另存为「CSV UTF-8」",
                "neither UTF-8 nor GB18030 text: save it as 'CSV UTF-8'");
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private void rows(String name) throws SheetsRefused {
        for (int rows = 1; at < text.length(); rows++) {
            if (rows > SheetLimits.ROWS) {
                throw SheetLimits.tooManyRows(name);
            }
            int number = line;
            sheet.row(number, row(number));
        }
    }

    private Map<Integer, String> row(int number) throws SheetsRefused {
        Map<Integer, String> cells = new HashMap<>();
        for (int column = 0; ; column++) {
            if (column >= SheetLimits.COLUMNS) {
                throw new SheetsRefused(
                        "第 %d 行超过 %d 列".formatted(number, SheetLimits.COLUMNS),
                        "line %d has more than %d columns".formatted(number, SheetLimits.COLUMNS));
            }
            String cell = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
            if (cell.length() > SheetLimits.CELL) {
                String address = SheetBuilder.address(column, number);
                sheet.reject(number, address, "单元格过长 · the cell is too long", "不超过 32767 个字符");
            } else {
                cells.put(column, cell);
            }
            if (at >= text.length() || text.charAt(at) != ',') {
                endOfRow();
                return cells;
            }
            at++;
        }
    }

    private String plain() {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() throws SheetsRefused {
        int begun = line;
        var cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at++;
            } else if (c == '"') {
                at++;
                return cell.append(plain()).toString();
            } else if (c == '\n') {
                line++;
            }
            cell.append(c);
        }
        throw new SheetsRefused(
                "第 %d 行的引号没有结束".formatted(begun),
                "the quotation mark in line %d is never closed".formatted(begun));
    }

    private void endOfRow() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }
}

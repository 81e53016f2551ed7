package mingbai.bench.fuzz;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import mingbai.device.scanner.serial.CodeFraming;
import mingbai.device.scanner.serial.CodeSuffix;
import mingbai.device.scanner.serial.CodeText;
import mingbai.device.scanner.serial.Heard;
import mingbai.device.scanner.serial.ScannerModel;

/// What one kind of scanner sends: cut into codes, and each code read as text.
final class ScannerCodes implements Consumer<byte[]> {
    private final CodeSuffix suffix;
    private final ScannerModel model;
    private final Framing framing;

    private ScannerCodes(CodeSuffix suffix, ScannerModel model) {
        this.suffix = suffix;
        this.model = model;
        this.framing = new Framing(model + " with " + suffix, this::fresh);
    }

    static Chosen ofEveryModel() {
        List<Consumer<byte[]>> scanners = new ArrayList<>();
        for (ScannerModel model : ScannerModel.values()) {
            for (CodeSuffix suffix : CodeSuffix.values()) {
                scanners.add(new ScannerCodes(suffix, model));
            }
        }
        return new Chosen(scanners);
    }

    private Function<byte[], List<String>> fresh() {
        CodeFraming codes = CodeFraming.of(suffix, model);
        return bytes -> codes.take(bytes).stream().map(ScannerCodes::word).toList();
    }

    private static String word(Heard heard) {
        return switch (heard) {
            case Heard.Content content -> "code " + HexFormat.of().formatHex(content.bytes());
            case Heard.Status status -> "status " + HexFormat.of().formatHex(status.frame());
            case Heard.TooMuch _ -> "too much";
        };
    }

    @Override
    public void accept(byte[] bytes) {
        framing.accept(bytes);
        CodeFraming codes = CodeFraming.of(suffix, model);
        List<Heard> heard = new ArrayList<>(codes.take(bytes));
        heard.addAll(codes.pause());
        if (codes.waits()) {
            throw new IllegalStateException("a pause left something");
        }
        for (Heard each : heard) {
            if (each instanceof Heard.Content content) {
                var _ = CodeText.of(content.bytes());
            }
        }
    }
}

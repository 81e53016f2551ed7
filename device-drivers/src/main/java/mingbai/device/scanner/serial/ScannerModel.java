package mingbai.device.scanner.serial;

import java.util.HexFormat;
import java.util.List;

/// How to switch a scanner on and off, ask whether it is there, and know what it says of itself;
/// bytes as the makers' manuals print them.
public enum ScannerModel {
    /// Reads all the time and says nothing but codes.
    PLAIN("plain", "", "", "", ""),
    GM65(
            "gm65",
            "7E 00 08 01 00 02 01 AB CD",
            "7E 00 08 01 00 02 00 AB CD",
            "7E 00 08 01 00 02 00 AB CD",
            "02 00 00 01 00 33 31"),
    GM72(
            "gm72",
            "04 E4 04 00 FF 14",
            "04 E5 04 00 FF 13",
            "04 E5 04 00 FF 13",
            "04 D0 00 00 FF 2C"),
    HONEYWELL("honeywell", "16 54 0D", "16 55 0D", "", ""),
    /// Enters the set-up and leaves it again to be heard; it is switched by its own settings.
    NEWLAND("newland", "", "", "24 24 24 24 25 25 25 25", "40 40 40 40");

    private final String word;
    private final String start;
    private final String stop;
    private final String probe;
    private final String answer;

    ScannerModel(String word, String start, String stop, String probe, String answer) {
        this.word = word;
        this.start = start;
        this.stop = stop;
        this.probe = probe;
        this.answer = answer;
    }

    /// As written in the configuration.
    public String word() {
        return word;
    }

    public static ScannerModel parse(String text) {
        for (ScannerModel each : values()) {
            if (each.word.equals(text.strip())) {
                return each;
            }
        }
        throw new IllegalArgumentException(
                "扫码器型号有误 scanner.model \""
                        + text
                        + "\": write plain, gm65, gm72, honeywell or newland");
    }

    /// Begins to look for a code; empty where it cannot be told.
    public byte[] start() {
        return bytes(start);
    }

    public byte[] stop() {
        return bytes(stop);
    }

    /// Answered by [#answer], and at most switches it off for a moment; empty where there is no
    /// such question.
    public byte[] probe() {
        return bytes(probe);
    }

    public byte[] answer() {
        return bytes(answer);
    }

    List<StatusFrame> frames() {
        return switch (this) {
            case PLAIN, HONEYWELL -> List.of();
            case GM65 -> List.of(new StatusFrame("02 00 .. LL"));
            case GM72 ->
                    List.of(
                            new StatusFrame("04 D0 00 .. .. .."),
                            new StatusFrame("05 D1 00 .. .. .. .."));
            case NEWLAND ->
                    List.of(
                            new StatusFrame("40 40 40 40"),
                            new StatusFrame("5E 5E 5E 5E"),
                            new StatusFrame("21 nn nn nn nn nn nn nn nn 3B"),
                            new StatusFrame("3F nn nn nn nn nn nn nn nn 3B"));
        };
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}

package mingbai.device.printer.simulated.mechanism;

import java.nio.charset.Charset;

/// The single-byte characters of a printer outside Chinese mode, selected by `ESC t`.
enum CodePage {
    /// Page 0, PC437; every page we do not know is drawn as this one.
    WESTERN("IBM437"),
    /// Page 1, where hosts find the rules and corners of tables.
    KATAKANA("JIS_X0201");

    private static final String RULES = "▁▂▃▄▅▆▇█▏▎▍▌▋▊▉┼┴┬┤├▔─│▕┌┐└┘╭╮╰╯";

    private final String charset;

    CodePage(String charset) {
        this.charset = charset;
    }

    int character(int value) {
        if (value < 0x80) {
            return value;
        }
        if (this == KATAKANA && value < 0xA0) {
            return RULES.charAt(value - 0x80);
        }
        byte[] one = {(byte) value};
        return new String(one, Charset.forName(charset)).codePointAt(0);
    }
}

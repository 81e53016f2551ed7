package mingbai.device.scanner.serial;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mingbai.device.scanner.Scan;

/// The text in a code's bytes: strictly UTF-8, else strictly GB18030, and no control characters.
public final class CodeText {
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private static final int ENQ = 0x05;
    private static final int ACK = 0x06;
    private static final int NAK = 0x15;

    private CodeText() {}

    /// Nothing where a module answers a command instead: such answers end in ENQ, ACK or NAK.
    public static Optional<Scan> of(byte[] bytes) {
        for (byte each : bytes) {
            if (each == ENQ || each == ACK || each == NAK) {
                return Optional.empty();
            }
        }
        return Optional.of(
                CHARSETS.stream()
                        .flatMap(charset -> decoded(bytes, charset).stream())
                        .findFirst()
                        .map(CodeText::told)
                        .orElse(new Scan.Unreadable(Scan.Why.NO_TEXT)));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Scan told(String text) {
        return text.chars().anyMatch(Character::isISOControl)
                ? new Scan.Unreadable(Scan.Why.CONTROL_BYTES)
                : new Scan.Code(text);
    }
}

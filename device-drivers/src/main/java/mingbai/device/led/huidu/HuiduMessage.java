package mingbai.device.led.huidu;

import java.nio.charset.StandardCharsets;
import mingbai.device.led.exchange.Octets;

/// A whole message of SDK 2.0; of an SDK command or answer the content is its XML.
public record HuiduMessage(int command, Octets content) {
    public static final int ERROR = 0x2000;
    public static final int VERSION_ASK = 0x2001;
    public static final int VERSION_ANSWER = 0x2002;
    public static final int SDK_ASK = 0x2003;
    public static final int SDK_ANSWER = 0x2004;
    public static final int HEARTBEAT_ASK = 0x005F;
    public static final int HEARTBEAT_ANSWER = 0x0060;

    public static HuiduMessage versionAsk() {
        return new HuiduMessage(VERSION_ASK, Octets.hex("05 00 00 01"));
    }

    public static HuiduMessage heartbeat() {
        return new HuiduMessage(HEARTBEAT_ASK, Octets.hex(""));
    }

    public static HuiduMessage xml(int command, String xml) {
        return new HuiduMessage(command, Octets.of(xml.getBytes(StandardCharsets.UTF_8)));
    }

    public String xml() {
        return new String(content.bytes(), StandardCharsets.UTF_8);
    }

    boolean inPieces() {
        return command == SDK_ASK || command == SDK_ANSWER;
    }
}

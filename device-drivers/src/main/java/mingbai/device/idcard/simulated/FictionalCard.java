package mingbai.device.idcard.simulated;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import mingbai.device.idcard.CardKind;
import mingbai.device.idcard.IdCard;
import mingbai.device.idcard.IdNumber;

/// The text of a card of nobody: its number begins with 999999, which is no region.
public final class FictionalCard {
    /// A region code that was never given out.
    public static final String NO_REGION = "999999";

    private static final String FIRST_DAY = "20200101";
    private static final String LAST_DAY = "20391231";

    private final ByteBuffer text =
            ByteBuffer.allocate(IdCard.BYTES).order(ByteOrder.LITTLE_ENDIAN);

    private FictionalCard() {
        while (text.hasRemaining()) {
            text.putChar(' ');
        }
    }

    /// A resident's card; `born` is `yyyyMMdd`, `until` such a day or `长期`.
    public static byte[] resident(String name, String born, String until) {
        return new FictionalCard()
                .put(0, name)
                .put(30, "1")
                .put(32, "01")
                .put(36, born)
                .put(52, "虚构省虚构市示例路1号")
                .put(122, number(NO_REGION, born))
                .put(158, "虚构市公安局")
                .put(188, FIRST_DAY)
                .put(204, until)
                .bytes();
    }

    /// A card of the kind, with every field it has; a resident's is [#resident].
    public static byte[] of(CardKind kind) {
        return switch (kind) {
            case RESIDENT -> resident("张示例", "19900101", "长期");
            case FOREIGNER_BEFORE_2023 -> foreignerBefore2023();
            case HONG_KONG_MACAU_TAIWAN -> hongKongMacauTaiwan();
            case FOREIGNER -> foreigner();
        };
    }

    private static byte[] foreignerBefore2023() {
        return new FictionalCard()
                .put(0, "EXAMPLE, PERSON")
                .put(120, "2")
                .put(122, "ZZZ999999010101")
                .put(152, "ZZZ")
                .put(158, "示例")
                .put(188, FIRST_DAY)
                .put(204, LAST_DAY)
                .put(220, "19850615")
                .put(236, "01")
                .put(240, "9999")
                .put(248, "I")
                .bytes();
    }

    private static byte[] hongKongMacauTaiwan() {
        return new FictionalCard()
                .put(0, "李示例")
                .put(30, "2")
                .put(36, "19700228")
                .put(52, "虚构省虚构市示例路2号")
                .put(122, number(NO_REGION, "19700228"))
                .put(158, "虚构市公安局")
                .put(188, FIRST_DAY)
                .put(204, LAST_DAY)
                .put(220, "X99999999")
                .put(238, "01")
                .put(248, "J")
                .bytes();
    }

    private static byte[] foreigner() {
        return new FictionalCard()
                .put(0, "示例")
                .put(30, "1")
                .put(36, "19611231")
                .put(52, "EXAMPLE, ANOTHER PERSON")
                .put(122, number(NO_REGION, "19611231"))
                .put(188, FIRST_DAY)
                .put(204, LAST_DAY)
                .put(242, "ZZZ")
                .put(248, "Y")
                .bytes();
    }

    /// A number with this beginning and day of birth, and the right check character.
    public static String number(String region, String born) {
        String digits = region + born + "001";
        return digits + IdNumber.check(digits.toCharArray());
    }

    private FictionalCard put(int at, String field) {
        text.put(at, field.getBytes(StandardCharsets.UTF_16LE));
        return this;
    }

    private byte[] bytes() {
        return text.array();
    }
}

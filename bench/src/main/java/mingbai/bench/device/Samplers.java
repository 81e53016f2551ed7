package mingbai.bench.device;

import java.nio.charset.Charset;
import java.util.List;
import mingbai.device.led.exchange.Octets;
import mingbai.device.led.onbon.OnbonArea;
import mingbai.device.led.onbon.OnbonPacket;
import mingbai.device.led.onbon.OnbonRequest;
import mingbai.device.led.onbon.PhyFrame;
import mingbai.device.printer.Align;
import mingbai.device.printer.Slip;
import mingbai.device.printer.TextSize;
import mingbai.device.printer.escpos.EscPosEncoding;
import mingbai.device.printer.escpos.EscPosProfile;
import mingbai.device.printer.escpos.EscPosProfile.Ability;

/// What a hall's devices usually get: a ticket's slip, and a called number.
final class Samplers {
    private static final Charset CARD_TEXT = Charset.forName("GB2312");

    private Samplers() {}

    static Slip slip(int number) {
        return Slip.builder()
                .bold("嵩明县政务服务中心", TextSize.DOUBLE, Align.CENTER)
                .feed(1)
                .bold("A%03d".formatted(number), new TextSize(7, 7), Align.CENTER)
                .bold("户籍业务", TextSize.DOUBLE, Align.CENTER)
                .rule()
                .row("本业务前面等候 Ahead", number + " 人")
                .row("办理窗口 Window", "12-15")
                .rule()
                .qr("http://127.0.0.1:8080/t/0123456789ABCDEFGHJKMNPQRS")
                .feed(2)
                .cut()
                .build();
    }

    /// The same with a clerk's name that no printer's font has: that line, and the code where the
    /// printer draws none, go out as dots.
    static Slip slipWithRareName(int number) {
        return Slip.builder()
                .bold("嵩明县政务服务中心", TextSize.DOUBLE, Align.CENTER)
                .feed(1)
                .bold("A%03d".formatted(number), new TextSize(7, 7), Align.CENTER)
                .bold("经办 王𬱖 李㛃", TextSize.DOUBLE, Align.CENTER)
                .rule()
                .row("本业务前面等候 Ahead", number + " 人")
                .row("经办人", "张䶮、赵鿍")
                .rule()
                .qr("http://127.0.0.1:8080/t/0123456789ABCDEFGHJKMNPQRS")
                .feed(2)
                .cut()
                .build();
    }

    /// How many rows of dots that slip has.
    static int rasterRows(int dotsARow) {
        byte[] bytes =
                new EscPosEncoding(EscPosProfile.USUAL_80.without(Ability.QR))
                        .encode(slipWithRareName(0));
        return bytes.length / (dotsARow / Byte.SIZE);
    }

    static String called(int number) {
        return "请A%03d号到12号窗口".formatted(number % 1_000);
    }

    static byte[] frame(int number) {
        var place = new OnbonArea.Place(0, 0, 128, 32);
        var manner = new OnbonArea.Manner(2, 2, 2, 1, 4, 2);
        var text = Octets.of(called(number).getBytes(CARD_TEXT));
        var area = new OnbonArea(0, place, manner, text);
        var data = new OnbonRequest.Areas(true, List.of(), List.of(area)).data();
        return PhyFrame.encode(new OnbonPacket(1, OnbonPacket.HOST, OnbonPacket.ANY_DEVICE, data));
    }
}

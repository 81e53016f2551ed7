package mingbai.device.printer.setup;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import mingbai.device.printer.Align;
import mingbai.device.printer.Slip;
import mingbai.device.printer.TextSize;

/// What a technician has a printer print, to see its edges, its Chinese, its dots and its blade.
public final class TestSlip {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private TestSlip() {}

    /// `printer` names it on the paper, such as by its address.
    public static Slip at(LocalDateTime now, String printer) {
        return Slip.builder()
                .bold("打印测试 Test", TextSize.DOUBLE, Align.CENTER)
                .rule()
                .row("时间 Time", TIME.format(now))
                .text(printer)
                .rule()
                .text("0123456789".repeat(6).substring(0, 48))
                .text("正常 A0", TextSize.NORMAL, Align.LEFT)
                .bold("粗体 A0", TextSize.TALL, Align.CENTER)
                .text("倍大 A0", TextSize.DOUBLE, Align.RIGHT)
                .text("字库内 In its font: 䶮 永 国")
                .text("图形字 As dots: 王𬱖 李㛃 赵鿍")
                .qr("https://example.gov.cn/t/0")
                .text("请核对：边缘完整、文字清晰、可以扫码、切纸正常。", TextSize.NORMAL, Align.LEFT)
                .text("Check: edges whole, text clear, code scans, cut clean.")
                .cut()
                .build();
    }
}

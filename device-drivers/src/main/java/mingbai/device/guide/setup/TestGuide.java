package mingbai.device.guide.setup;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import mingbai.device.guide.GuidePart;
import mingbai.device.guide.GuideSheet;

/// What a technician has a guide printer print, to see its margins, its Chinese and its blacks.
public final class TestGuide {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private TestGuide() {}

    /// `printer` names it on the paper, such as by its address.
    public static GuideSheet at(LocalDateTime now, String printer) {
        return new GuideSheet(
                "材料打印测试 Test page",
                List.of(
                        new GuidePart.Entry("时间 Time", TIME.format(now)),
                        new GuidePart.Entry("打印机 Printer", printer),
                        new GuidePart.Heading("请核对 Please check"),
                        new GuidePart.Tick(
                                "四边完整，无黑线、无皱褶 · all edges whole, no stripes, no creases"),
                        new GuidePart.Tick("生僻字清晰：王𬱖 李㛃 张䶮 赵鿍 · rare characters are clear"),
                        new GuidePart.Tick("二维码可以扫描 · the code can be scanned"),
                        new GuidePart.Paragraph("永国酬爱郁灵鹰袋，0123456789，ABCDEFG abcdefg。".repeat(4)),
                        new GuidePart.Code("https://example.gov.cn/t/0", "测试二维码 Test code")));
    }
}

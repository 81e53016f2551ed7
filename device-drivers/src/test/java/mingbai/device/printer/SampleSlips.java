package mingbai.device.printer;

/// Slips as the halls' programs compose them.
public final class SampleSlips {
    private SampleSlips() {}

    public static Slip queue() {
        return Slip.builder()
                .bold("嵩明县政务服务中心", TextSize.DOUBLE, Align.CENTER)
                .gap(10)
                .text("排队取号凭条", TextSize.NORMAL, Align.CENTER)
                .rule()
                .gap(16)
                .bold("A001", new TextSize(5, 5), Align.CENTER)
                .gap(20)
                .text("不动产登记（首次登记）", TextSize.DOUBLE, Align.CENTER)
                .gap(24)
                .row("前面等候人数", "3 人")
                .gap(6)
                .row("办理窗口", "5-8 号")
                .gap(6)
                .row("取号时间", "2026-03-02 09:15")
                .gap(6)
                .rule()
                .gap(10)
                .qr("https://example.gov.cn/t/A012")
                .gap(14)
                .text("扫码查看排队进度", TextSize.NORMAL, Align.CENTER)
                .rule()
                .gap(6)
                .bold("温馨提示", TextSize.NORMAL, Align.LEFT)
                .gap(4)
                .text("1. 请留意大厅屏幕和语音呼叫，过号请到咨询台重新排队。")
                .text("2. 请备好身份证原件等申请材料。本凭条当日有效，不含任何个人信息。")
                .cut()
                .build();
    }

    /// 𬱖 and 㛃 take four bytes in GB 18030, 䶮 takes two and is missing in GBK.
    public static Slip rareCharacters() {
        return Slip.builder()
                .bold("姓名用字测试", TextSize.DOUBLE, Align.CENTER)
                .text("王𬱖 李㛃 张䶮 赵鿍")
                .bold("王𬱖 李㛃 张䶮 赵鿍", TextSize.DOUBLE, Align.CENTER)
                .row("经办", "李㛃")
                .row("经办", "李某")
                .cut()
                .build();
    }
}

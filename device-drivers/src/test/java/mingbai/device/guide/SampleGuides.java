package mingbai.device.guide;

import java.util.ArrayList;
import java.util.List;

/// Guides as the halls' programs compose them.
public final class SampleGuides {
    private SampleGuides() {}

    public static GuideSheet item() {
        return new GuideSheet(
                "不动产登记（首次登记）办事指南",
                List.of(
                        new GuidePart.Entry("实施机关", "嵩明县自然资源局"),
                        new GuidePart.Entry("承诺时限", "5 个工作日（法定 30 日）"),
                        new GuidePart.Entry("收费标准", "住宅 80 元/件，非住宅 550 元/件"),
                        new GuidePart.Heading("申请材料 What to bring"),
                        new GuidePart.Tick("不动产登记申请书（原件 1 份，窗口领取）"),
                        new GuidePart.Tick("申请人身份证明（原件核验，复印件 1 份）"),
                        new GuidePart.Tick("土地出让合同及缴清土地价款、相关税费的凭证（Paid land price and taxes）"),
                        new GuidePart.Heading("办理流程 Steps"),
                        new GuidePart.Paragraph(
                                "取号 → 窗口受理 → 审核 → 登簿 → 发证。" + "材料不齐的，窗口一次性告知需要补正的全部内容。"),
                        new GuidePart.Heading("经办人 People"),
                        new GuidePart.Paragraph("王𬱖、李㛃、张䶮"),
                        new GuidePart.Code("https://example.gov.cn/i/53012700", "扫码查看本事项的最新要求")));
    }

    public static GuideSheet longOne() {
        List<GuidePart> parts = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            parts.add(new GuidePart.Heading("第" + i + "条"));
            parts.add(new GuidePart.Paragraph("申请人应当对申请材料的真实性负责。".repeat(6)));
        }
        return new GuideSheet("长文件", parts);
    }
}

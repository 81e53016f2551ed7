package mingbai.model.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Disclosed;
import mingbai.model.item.Evidence;
import mingbai.model.item.FlowChart;
import mingbai.model.item.FlowChart.Point;
import mingbai.model.item.FlowStep;
import mingbai.model.item.Guide;
import mingbai.model.item.Item;
import mingbai.model.item.Material;
import mingbai.model.picture.PictureName;

/// An item as it was before there were guides, one with everything, and a catalogue with its
/// release.
final class SomeItem {
    static final Item BARE =
            new Item(
                    new Item.Head(Some.ITEM_CODE, "结婚登记", Some.CONFIRMATION, "civil-affairs", "县级"),
                    new Item.Basis(Disclosed.sourced("《婚姻登记条例》"), Disclosed.MISSING),
                    new Item.Procedure(
                            Disclosed.byDefault("20 工作日"),
                            Disclosed.MISSING,
                            Disclosed.MISSING,
                            List.of(
                                    new FlowStep(
                                            FlowStep.Kind.RECEIVE,
                                            Disclosed.MISSING,
                                            Disclosed.MISSING,
                                            Disclosed.MISSING,
                                            Disclosed.byDefault("收件凭证"))),
                            Evidence.DEFAULT),
                    new Item.Fee(
                            Item.Charge.FREE,
                            Disclosed.MISSING,
                            Disclosed.byDefault("不收费"),
                            Disclosed.MISSING),
                    new Item.Handling(
                            Some.MARRIAGE,
                            Disclosed.MISSING,
                            List.of(
                                    new Material(
                                            "居民身份证",
                                            true,
                                            Disclosed.sourced("原件 1 份"),
                                            Disclosed.MISSING)),
                            Disclosed.MISSING,
                            Disclosed.MISSING));

    private static final FlowChart CHART =
            new FlowChart(
                    200,
                    100,
                    List.of(
                            new FlowChart.Box(1, 10, 10, 60, 30),
                            new FlowChart.Box(2, 100, 10, 60, 30)),
                    List.of(
                            new FlowChart.Line(
                                    1,
                                    2,
                                    List.of(new Point(70, 25), new Point(100, 25)),
                                    "材料齐全",
                                    new Point(85, 15))));

    private static final Guide GUIDE =
            new Guide(
                    new Guide.Audience(
                            List.of(Guide.Party.PERSON),
                            List.of(new Guide.Topic(Guide.Side.PERSON, "婚姻登记")),
                            List.of("我要结婚")),
                    new Guide.Ways(
                            List.of(Guide.Form.WINDOW, Guide.Form.COMPUTER),
                            Guide.Reach.NATION,
                            List.of(Guide.Offer.APPOINTMENT),
                            Disclosed.sourced("https://hall.invalid/marriage")),
                    new Guide.Outcome(
                            Guide.Speed.AT_ONCE,
                            Disclosed.sourced("结婚证"),
                            Optional.of(new PictureName("marriage-result")),
                            Disclosed.sourced("无数量限制"),
                            Disclosed.MISSING),
                    new Guide.Contact(
                            Disclosed.sourced("示例大厅 3 号窗口"),
                            Disclosed.sourced("周一至周五 9:00–17:00"),
                            Disclosed.MISSING),
                    new Guide.Standing(
                            Guide.State.PAUSED,
                            "示例：系统升级",
                            Guide.Said.YES,
                            Guide.Said.NO,
                            Disclosed.sourced("无中介服务")),
                    List.of(new Guide.Question("可以代办吗？", "示例：须双方到场。")));

    static final Item WITH_GUIDE =
            new Item(
                    BARE.head(),
                    BARE.basis(),
                    new Item.Procedure(
                            Disclosed.MISSING,
                            Disclosed.MISSING,
                            Disclosed.sourced("1 个工作日"),
                            List.of(
                                    step(
                                            FlowStep.Kind.ACCEPT,
                                            "当场受理",
                                            List.of(new FlowStep.Next(2, "材料齐全"))),
                                    step(FlowStep.Kind.DELIVER, "", List.of())),
                            Evidence.SOURCED,
                            Optional.of(CHART)),
                    BARE.fee(),
                    new Item.Handling(
                            Some.MARRIAGE,
                            Disclosed.sourced("示例条件"),
                            List.of(
                                    new Material(
                                            "申请书",
                                            true,
                                            Disclosed.sourced("原件 1 份"),
                                            Disclosed.sourced("申请人自备"),
                                            new Material.Detail(
                                                    Material.Need.LATER,
                                                    Material.Form.PAPER,
                                                    Disclosed.sourced("填写完整"),
                                                    Disclosed.MISSING,
                                                    Optional.of(new PictureName("form-blank")),
                                                    Optional.empty()))),
                            Disclosed.sourced("1 次"),
                            Disclosed.MISSING),
                    GUIDE);

    static final Catalogue CATALOGUE =
            new Catalogue(
                    "2026-2",
                    LocalDate.of(2026, 11, 1),
                    List.of(),
                    new Catalogue.Release(
                            Optional.of(LocalDate.of(2026, 12, 1)),
                            Optional.empty(),
                            "示例目录",
                            List.of(
                                    new Catalogue.Change(
                                            LocalDate.of(2026, 11, 1),
                                            Catalogue.Kind.DELEGATED,
                                            Some.ITEM_CODE,
                                            "结婚登记",
                                            "示例：下放至镇")),
                            Optional.of(new Catalogue.Reduction(204, 106))));

    private static FlowStep step(FlowStep.Kind kind, String title, List<FlowStep.Next> next) {
        var missing = Disclosed.MISSING;
        return new FlowStep(kind, missing, missing, missing, missing, title, next);
    }

    private SomeItem() {}
}

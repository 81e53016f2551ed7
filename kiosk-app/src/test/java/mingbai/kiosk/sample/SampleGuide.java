package mingbai.kiosk.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Disclosed;
import mingbai.model.item.Guide;

/// The guides of a few items, every part of one filled in, and what changed in the catalogue.
final class SampleGuide {
    private SampleGuide() {}

    static Guide of(int index) {
        var side = index % 2 == 0 ? Guide.Side.PERSON : Guide.Side.ENTERPRISE;
        var party = index % 2 == 0 ? Guide.Party.PERSON : Guide.Party.ENTERPRISE;
        return new Guide(
                new Guide.Audience(
                        List.of(party),
                        List.of(new Guide.Topic(side, index < 4 ? "婚育收养" : "准营准办")),
                        index < 3 ? List.of("我要结婚") : List.of()),
                new Guide.Ways(
                        List.of(Guide.Form.WINDOW, Guide.Form.COMPUTER),
                        Guide.Reach.PROVINCES,
                        List.of(Guide.Offer.APPOINTMENT, Guide.Offer.EXPRESS),
                        Disclosed.sourced("https://zwfw.example/hall")),
                new Guide.Outcome(
                        Guide.Speed.AT_ONCE,
                        Disclosed.sourced("结婚证"),
                        Optional.empty(),
                        Disclosed.sourced("无数量限制"),
                        Disclosed.MISSING),
                new Guide.Contact(
                        Disclosed.sourced("县政务服务中心一楼"),
                        Disclosed.sourced("工作日 9:00–12:00，13:00–17:00"),
                        Disclosed.sourced("大厅投诉台")),
                new Guide.Standing(
                        Guide.State.IN_USE,
                        "",
                        index < 6 ? Guide.Said.YES : Guide.Said.NO,
                        Guide.Said.YES,
                        index > 4 ? Disclosed.sourced("需要测绘报告，任何有资质的机构均可出具") : Disclosed.MISSING),
                List.of(
                        new Guide.Question("可以委托他人办理吗？", "不可以，须双方本人到场。"),
                        new Guide.Question("照片有什么要求？", "近期二寸半身免冠合影三张。")));
    }

    static Catalogue.Release release() {
        return new Catalogue.Release(
                Optional.of(LocalDate.of(2026, 11, 1)),
                Optional.empty(),
                "",
                List.of(
                        new Catalogue.Change(
                                LocalDate.of(2026, 10, 20),
                                Catalogue.Kind.ADJUSTED,
                                SampleItems.code(0),
                                "内地居民婚姻登记（结婚、离婚、补领）",
                                "依据新修订的《婚姻登记条例》调整申请材料"),
                        new Catalogue.Change(
                                LocalDate.of(2026, 6, 3),
                                Catalogue.Kind.DELEGATED,
                                SampleItems.code(5),
                                "食品经营许可",
                                "下放至乡镇便民服务中心受理")),
                Optional.of(new Catalogue.Reduction(204, 106)));
    }
}

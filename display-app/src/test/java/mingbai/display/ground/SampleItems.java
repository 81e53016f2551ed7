package mingbai.display.ground;

import java.util.List;
import mingbai.model.item.Disclosed;
import mingbai.model.item.Evidence;
import mingbai.model.item.Item;
import mingbai.model.item.ItemCode;
import mingbai.model.item.ItemType;
import mingbai.model.place.BusinessId;

/// The items of the sample hall: long and short names, with and without fee, some not yet known.
public final class SampleItems {

    private static final String[] ITEMS = {
        "固定资产投资项目节能审查",
        "企业投资项目核准",
        "民办学校设立、变更、终止审批",
        "校车使用许可",
        "娱乐场所经营许可",
        "建设项目使用林地及在森林和野生动物类型国家级自然保护区建设审批（核）",
        "生产建设项目水土保持方案审批",
        "公共场所卫生许可（除饭馆、咖啡馆、酒吧、茶座等）",
        "食品经营许可",
        "道路旅客运输站经营许可",
        "建筑工程施工许可证核发",
        "城市建筑垃圾处置核准",
        "排污许可",
        "河道采砂许可",
        "农药经营许可",
        "动物防疫条件合格证核发",
        "医疗机构执业登记",
        "医师执业注册",
        "危险化学品经营许可",
        "烟花爆竹零售许可",
    };

    private SampleItems() {}

    public static Item item(int i) {
        var head =
                new Item.Head(
                        new ItemCode("DEMO-%04d".formatted(i + 1)),
                        ITEMS[i % ITEMS.length],
                        new ItemType("01", "行政许可"),
                        "d" + (i % 4 + 1),
                        "县级");
        var limit =
                i % 7 == 5
                        ? Disclosed.MISSING
                        : i % 3 == 0 ? Disclosed.sourced("10个工作日") : Disclosed.byDefault("20个工作日");
        var procedure =
                new Item.Procedure(
                        limit, Disclosed.MISSING, Disclosed.MISSING, List.of(), Evidence.MISSING);
        var handling =
                new Item.Handling(
                        new BusinessId("general"),
                        Disclosed.MISSING,
                        List.of(),
                        Disclosed.MISSING,
                        Disclosed.MISSING);
        var basis = new Item.Basis(Disclosed.sourced("《行政许可法》第四十二条"), Disclosed.MISSING);
        return new Item(head, basis, procedure, fee(i), handling);
    }

    private static Item.Fee fee(int i) {
        if (i % 20 == 6) {
            return new Item.Fee(
                    Item.Charge.CHARGED,
                    Disclosed.sourced("森林植被恢复费"),
                    Disclosed.MISSING,
                    Disclosed.sourced("《森林法》第三十七条，由用地单位依照有关规定缴纳"));
        }
        var charge = i % 9 == 8 ? Item.Charge.UNKNOWN : Item.Charge.FREE;
        return new Item.Fee(charge, Disclosed.MISSING, Disclosed.MISSING, Disclosed.MISSING);
    }
}

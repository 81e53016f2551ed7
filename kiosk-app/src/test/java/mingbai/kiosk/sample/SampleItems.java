package mingbai.kiosk.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Disclosed;
import mingbai.model.item.Evidence;
import mingbai.model.item.FlowStep;
import mingbai.model.item.Guide;
import mingbai.model.item.Item;
import mingbai.model.item.ItemCode;
import mingbai.model.item.ItemType;
import mingbai.model.item.Material;
import mingbai.model.picture.PictureName;
import mingbai.model.place.BusinessId;

/// A dozen items with long names and long law among them, and as many more rows as are wanted.
public final class SampleItems {
    private static final List<Row> ROWS = rows();

    private static final String ARTICLE =
            "在依法划定的电力设施保护区内不得修建可能危及电力设施安全的建筑物、构筑物，不得种植可能危及电力设施安全的植物，不得堆放可能危及电力设施安全的物品。"
                    + "任何单位和个人需要在依法划定的电力设施保护区内进行可能危及电力设施安全的作业时，应当经电力管理部门批准并采取安全措施后，方可进行作业。";

    private SampleItems() {}

    private record Row(
            String name, String pinyin, String department, String business, ItemType type) {}

    /// `items.txt`: name, pinyin, department, business, type code, type name.
    private static List<Row> rows() {
        try (var in = SampleItems.class.getResourceAsStream("items.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\\|"))
                    .map(f -> new Row(f[0], f[1], f[2], f[3], new ItemType(f[4], f[5])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ItemCode code(int index) {
        return new ItemCode("DEMO-%04d".formatted(index + 1));
    }

    /// `size` rows, the first 106 of them in the catalogue proper.
    static List<Catalogue.Entry> entries(int size) {
        var entries = new ArrayList<Catalogue.Entry>();
        for (int i = 0; i < size; i++) {
            var row = ROWS.get(i % ROWS.size());
            boolean again = i >= ROWS.size();
            var department =
                    again
                            ? "d%02d".formatted(1 + i % SampleHall.DEPARTMENTS.size())
                            : row.department();
            entries.add(
                    new Catalogue.Entry(
                            code(i),
                            again ? row.name() + "（变更）" : row.name(),
                            new Catalogue.Grouping(department, row.type(), i < 106 ? "A106" : "B"),
                            pinyin(row.pinyin()),
                            i < 106));
        }
        return entries;
    }

    private static Catalogue.Pinyin pinyin(String syllables) {
        var initials = new StringBuilder();
        Stream.of(syllables.split(" ")).forEach(s -> initials.append(s.charAt(0)));
        return new Catalogue.Pinyin(syllables, initials.toString());
    }

    static List<Item> items() {
        var items = new ArrayList<Item>();
        for (int i = 0; i < ROWS.size(); i++) {
            items.add(item(i, ROWS.get(i)));
        }
        return items;
    }

    private static Item item(int index, Row row) {
        boolean rich = index != 3;
        return new Item(
                new Item.Head(code(index), row.name(), row.type(), row.department(), "县级"),
                new Item.Basis(
                        Disclosed.sourced("《电力法》第五十二条（2018-12-29版）；《电力法》第五十四条（2018-12-29版）"),
                        rich ? Disclosed.sourced(ARTICLE) : Disclosed.MISSING),
                new Item.Procedure(
                        Disclosed.byDefault("20 个工作日"),
                        Disclosed.byDefault("《行政许可法》第四十二条（一般期限，可延长10个工作日；第八十二条以工作日计）"),
                        Disclosed.MISSING,
                        index == 0 ? SampleFlow.STEPS : flow(),
                        Evidence.DEFAULT,
                        index == 0 ? Optional.of(SampleFlow.CHART) : Optional.empty()),
                fee(index),
                new Item.Handling(
                        new BusinessId(row.business()),
                        Disclosed.MISSING,
                        index == 0 ? materials() : List.of(),
                        Disclosed.MISSING,
                        Disclosed.MISSING),
                index < 9 ? SampleGuide.of(index) : Guide.NOTHING);
    }

    private static Item.Fee fee(int index) {
        return switch (index) {
            case 7 ->
                    new Item.Fee(
                            Item.Charge.CHARGED,
                            Disclosed.sourced("不动产登记费"),
                            Disclosed.byDefault("住宅类每件80元，非住宅类每件550元"),
                            Disclosed.sourced("发改价格规〔2016〕2559号"));
            case 3 ->
                    new Item.Fee(
                            Item.Charge.UNKNOWN,
                            Disclosed.MISSING,
                            Disclosed.MISSING,
                            Disclosed.MISSING);
            default ->
                    new Item.Fee(
                            Item.Charge.FREE,
                            Disclosed.MISSING,
                            Disclosed.byDefault("不收费"),
                            Disclosed.byDefault("《行政许可法》第五十八条（除法律、行政法规另有规定外不得收费）"));
        };
    }

    private static List<Material> materials() {
        return List.of(
                new Material(
                        "双方居民身份证",
                        true,
                        Disclosed.sourced("原件 1"),
                        Disclosed.sourced("公安机关"),
                        detail(Material.Need.AS_REQUIRED, "在有效期内，信息与户口簿一致", Optional.empty())),
                new Material(
                        "结婚登记声明书",
                        true,
                        Disclosed.sourced("原件 2"),
                        Disclosed.MISSING,
                        detail(
                                Material.Need.AS_REQUIRED,
                                "须当面签名",
                                Optional.of(SamplePictures.FORM))),
                new Material(
                        "双方户口簿",
                        true,
                        Disclosed.sourced("原件 1"),
                        Disclosed.MISSING,
                        detail(Material.Need.LATER, "", Optional.empty())),
                new Material("近期半身免冠合影照片三张", false, Disclosed.MISSING, Disclosed.MISSING));
    }

    private static Material.Detail detail(
            Material.Need need, String standard, Optional<PictureName> form) {
        return new Material.Detail(
                need,
                Material.Form.PAPER,
                standard.isEmpty() ? Disclosed.MISSING : Disclosed.sourced(standard),
                Disclosed.MISSING,
                Optional.empty(),
                form);
    }

    private static List<FlowStep> flow() {
        return Stream.of(FlowStep.Kind.values())
                .map(kind ->
                        new FlowStep(
                                kind,
                                Disclosed.MISSING,
                                kind == FlowStep.Kind.ACCEPT
                                        ? Disclosed.sourced("5 个工作日")
                                        : Disclosed.MISSING,
                                Disclosed.MISSING,
                                Disclosed.MISSING))
                .toList();
    }
}

package mingbai.service.tables.item;

import java.util.List;
import java.util.Map;
import mingbai.model.item.Material;
import mingbai.model.picture.PictureName;
import mingbai.service.sheet.Columns;
import mingbai.service.sheet.RowReader;
import mingbai.service.tables.Intake;

/// The table 材料: what to bring for each item.
final class MaterialTable {
    static final String NAME = "材料";

    static final Columns COLUMNS =
            new Columns(
                    List.of("事项编码", "材料名称", "必要性"),
                    List.of("份数", "材料形式", "出具机构", "受理标准", "填报须知", "空白表格", "示例样表"));

    static final List<String> NEEDS = List.of("必要", "非必要", "容缺后补");

    private static final Map<String, Material.Form> FORMS =
            Map.of(
                    "", Material.Form.UNSTATED,
                    "纸质", Material.Form.PAPER,
                    "电子化", Material.Form.ELECTRONIC,
                    "纸质和电子化", Material.Form.BOTH);

    private final ItemParts<Material> parts = new ItemParts<>(NAME);

    void read(Intake intake) {
        intake.lines(NAME, COLUMNS, this::material);
    }

    ItemParts<Material> parts() {
        return parts;
    }

    List<Material> of(String code) {
        return parts.of(code);
    }

    private void material(RowReader row) {
        row.required("事项编码");
        String name = row.required("材料名称");
        String need = row.required("必要性");
        if (!need.isEmpty() && !NEEDS.contains(need)) {
            row.reject("必要性", "不在可选值中 · not one of the choices", "可选：" + String.join("、", NEEDS));
        }
        var form = row.choice("材料形式", FORMS).orElse(Material.Form.UNSTATED);
        var detail =
                new Material.Detail(
                        need.equals("容缺后补") ? Material.Need.LATER : Material.Need.AS_REQUIRED,
                        form,
                        row.stated("受理标准"),
                        row.stated("填报须知"),
                        row.optional("空白表格", PictureName::new, PictureName.FIX),
                        row.optional("示例样表", PictureName::new, PictureName.FIX));
        if (row.sound()) {
            parts.add(
                    row,
                    new Material(
                            name,
                            !need.equals("非必要"),
                            row.stated("份数"),
                            row.stated("出具机构"),
                            detail));
        }
    }
}

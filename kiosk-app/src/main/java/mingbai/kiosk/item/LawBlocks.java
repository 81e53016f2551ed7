package mingbai.kiosk.item;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Chip;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.words.Phrase;
import mingbai.model.item.Disclosed;
import mingbai.model.item.Item;
import mingbai.model.item.Item.Charge;
import mingbai.model.item.Material;

/// The disclosures that are words: the item itself, its legal basis, its fee.
final class LawBlocks {
    private final Look look;
    private final Block block;
    private final ItemSheet sheet;

    LawBlocks(Look look, ItemSheet sheet) {
        this.look = look;
        this.block = new Block(look);
        this.sheet = sheet;
    }

    VBox matter() {
        var item = sheet.item();
        var lines = new ArrayList<Node>();
        lines.add(block.line(Phrase.of("实施部门", "Department"), sheet.department()));
        lines.add(block.line(Phrase.of("事项类型", "Type"), item.head().type().name()));
        lines.add(block.line(Phrase.of("行使层级", "Level"), item.head().exerciseLevel()));
        lines.add(block.line(Phrase.of("事项编码", "Code"), item.head().code().value()));
        lines.add(block.line(Phrase.of("办理条件", "Conditions"), item.handling().conditions()));
        lines.add(
                block.line(Phrase.of("申请材料", "Materials"), materials(item.handling().materials())));
        lines.add(block.line(Phrase.of("到场次数", "Visits"), item.handling().visits()));
        lines.add(block.line(Phrase.of("咨询电话", "Telephone"), item.handling().telephone()));
        return block.of(Icon.GUIDE, Phrase.of("事项", "The item"), lines.toArray(Node[]::new));
    }

    private Node materials(List<Material> materials) {
        if (materials.isEmpty()) {
            return block.disclosed(Disclosed.MISSING);
        }
        String list =
                materials.stream()
                        .map(m ->
                                "· "
                                        + m.name()
                                        + (m.required() ? "" : look.say("（非必要）", " (optional)"))
                                        + later(m))
                        .collect(Collectors.joining("\n"));
        return look.para(list, Size.BODY, Ink.TEXT);
    }

    private String later(Material material) {
        var need = material.detail().need();
        return need == Material.Need.LATER ? look.say("（" + need.chinese() + "）", " (later)") : "";
    }

    VBox basis() {
        var basis = sheet.item().basis();
        var card = block.of(Icon.LAW, Phrase.of("审批依据", "Legal basis"), citation(basis));
        if (!basis.text().missing()) {
            card.getChildren().add(article(basis));
        }
        return card;
    }

    private Node citation(Item.Basis basis) {
        if (basis.citation().missing()) {
            return block.disclosed(basis.citation());
        }
        var lines = new VBox(10, look.boldPara(basis.citation().text(), Size.BODY, Ink.TEXT));
        lines.getChildren().addAll(block.mark(basis.citation().evidence()));
        return lines;
    }

    private Node article(Item.Basis basis) {
        var text =
                new VBox(
                        14,
                        look.text(look.say("条文", "The article"), Size.NOTE, Ink.MUTED),
                        quoted(basis));
        text.setPadding(new Insets(24, 28, 28, 28));
        text.setBackground(look.rounded(Ink.PAPER, 14));
        return text;
    }

    private Node quoted(Item.Basis basis) {
        var box = new VBox(12, look.para(basis.text().text(), Size.BODY, Ink.TEXT));
        box.getChildren().addAll(block.mark(basis.text().evidence()));
        return box;
    }

    VBox fee() {
        var fee = sheet.item().fee();
        var heading = Phrase.of("收费标准", "Fees");
        return switch (fee.charge()) {
            case FREE ->
                    block.of(
                            Icon.FEE,
                            heading,
                            look.bold(look.say(charge(fee.charge())), Size.HEADING, Ink.LEAF),
                            block.line(Phrase.of("依据", "Basis"), fee.basis()));
            case CHARGED ->
                    block.of(
                            Icon.FEE,
                            heading,
                            block.line(Phrase.of("收费项目", "Fee"), fee.name()),
                            block.line(Phrase.of("收费标准", "Rate"), fee.standard()),
                            block.line(Phrase.of("依据", "Basis"), fee.basis()));
            case UNKNOWN -> block.of(Icon.FEE, heading, block.disclosed(fee.standard()));
        };
    }

    /// Whether anything is taken, in one word, for the head of the page.
    static Phrase charge(Charge charge) {
        return switch (charge) {
            case FREE -> Phrase.of("不收费", "Free");
            case CHARGED -> Phrase.of("收费", "Charged");
            case UNKNOWN -> Chip.MISSING;
        };
    }
}

package mingbai.kiosk.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.words.Phrase;
import mingbai.model.item.Catalogue;
import mingbai.model.item.Disclosed;
import mingbai.model.item.Guide;

/// What the guide says beyond the five disclosures; a block of which nothing is known is left out.
final class GuideBlocks {
    private final Look look;
    private final Block block;
    private final ItemSheet sheet;
    private final Guide guide;

    GuideBlocks(Look look, ItemSheet sheet) {
        this.look = look;
        this.block = new Block(look);
        this.sheet = sheet;
        this.guide = sheet.item().guide();
    }

    List<VBox> drawn() {
        var blocks = new ArrayList<VBox>();
        ways().ifPresent(blocks::add);
        questions().ifPresent(blocks::add);
        changes().ifPresent(blocks::add);
        return blocks;
    }

    private Optional<VBox> ways() {
        var lines = new ArrayList<Node>();
        named(lines, Phrase.of("服务对象", "For whom"), parties());
        named(lines, Phrase.of("办理形式", "How"), forms());
        if (guide.ways().reach() != Guide.Reach.UNSTATED) {
            named(lines, Phrase.of("通办范围", "Reach"), guide.ways().reach().chinese());
        }
        named(lines, Phrase.of("还提供", "Also"), offers());
        known(lines, Phrase.of("网办地址", "Online"), guide.ways().online());
        if (guide.outcome().speed() != Guide.Speed.UNSTATED) {
            named(lines, Phrase.of("办件类型", "Kind"), guide.outcome().speed().chinese());
        }
        known(lines, Phrase.of("办理结果", "Result"), guide.outcome().result());
        known(lines, Phrase.of("数量限制", "Quantity"), guide.outcome().quantity());
        known(lines, Phrase.of("办理地点", "Where"), guide.contact().place());
        known(lines, Phrase.of("办理时间", "When"), guide.contact().hours());
        known(lines, Phrase.of("监督投诉", "Complaints"), guide.contact().supervision());
        known(lines, Phrase.of("中介服务", "Agencies"), guide.standing().intermediary());
        return filled(Icon.GUIDE, Phrase.of("怎样办理", "How it is done"), lines);
    }

    private String parties() {
        return guide.audience().parties().stream()
                .map(Guide.Party::chinese)
                .collect(Collectors.joining("、"));
    }

    private String forms() {
        return guide.ways().forms().stream()
                .map(Guide.Form::chinese)
                .collect(Collectors.joining("、"));
    }

    private String offers() {
        return guide.ways().offers().stream()
                .map(Guide.Offer::chinese)
                .collect(Collectors.joining("、"));
    }

    private Optional<VBox> questions() {
        var lines = new ArrayList<Node>();
        for (var question : guide.questions()) {
            lines.add(
                    new VBox(
                            8,
                            look.boldPara(question.question(), Size.BODY, Ink.TEXT),
                            look.para(question.answer(), Size.BODY, Ink.TEXT)));
        }
        return filled(Icon.PEOPLE, Phrase.of("常见问题", "Questions"), lines);
    }

    private Optional<VBox> changes() {
        var lines = new ArrayList<Node>();
        for (Catalogue.Change change : sheet.changes()) {
            var what = change.day() + "  " + change.kind().chinese() + "  " + change.reason();
            lines.add(look.para(what, Size.BODY, Ink.TEXT));
        }
        return filled(Icon.CLOCK, Phrase.of("变更记录", "What changed"), lines);
    }

    private Optional<VBox> filled(Icon icon, Phrase heading, List<Node> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(block.of(icon, heading, lines.toArray(Node[]::new)));
    }

    private void named(List<Node> lines, Phrase label, String value) {
        if (!value.isEmpty()) {
            lines.add(block.line(label, value));
        }
    }

    private void known(List<Node> lines, Phrase label, Disclosed value) {
        if (!value.missing()) {
            lines.add(block.line(label, value));
        }
    }
}

package mingbai.kiosk.item;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Chip;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Phrase;
import mingbai.kiosk.look.Size;
import mingbai.model.item.Disclosed;
import mingbai.model.item.Item.Procedure;

/// How the item goes and how fast: both limits in large type, and the flow as a diagram.
final class FlowBlock {
    private final Look look;
    private final Block block;
    private final Procedure procedure;

    FlowBlock(Look look, Procedure procedure) {
        this.look = look;
        this.block = new Block(look);
        this.procedure = procedure;
    }

    VBox drawn() {
        var lines = new ArrayList<Node>();
        var limits =
                new HBox(
                        20,
                        limit("法定办结时限", "Statutory limit", procedure.statutoryLimit()),
                        limit("承诺办结时限", "Promised limit", procedure.promisedLimit()));
        lines.add(limits);
        if (!procedure.limitReason().missing()) {
            lines.add(block.line("时限依据", procedure.limitReason()));
        }
        lines.add(Card.rule(Ink.HAIRLINE));
        if (procedure.flow().isEmpty()) {
            lines.add(block.line("办理流程", Disclosed.MISSING));
        } else {
            lines.add(new FlowDiagram(look, procedure.flow()));
            lines.addAll(block.mark(procedure.flowEvidence()));
        }
        return block.of(
                Icon.FLOW, Phrase.of("流程及时限", "Steps and time"), lines.toArray(Node[]::new));
    }

    private Node limit(String label, String english, Disclosed limit) {
        var box =
                new VBox(
                        8,
                        look.text(label, Size.BODY, Ink.MUTED),
                        limit.missing()
                                ? Chip.missing(look)
                                : look.boldPara(limit.text(), Size.HEADING, Ink.DEEP),
                        look.text(english, Size.NOTE, Ink.MUTED));
        box.setPrefWidth(100);
        box.setMinWidth(0);
        return Card.growing(box);
    }
}

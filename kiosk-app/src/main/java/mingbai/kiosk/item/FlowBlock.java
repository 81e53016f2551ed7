package mingbai.kiosk.item;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.item.chart.FlowDiagram;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.words.Phrase;
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
        var limits = new GridPane();
        for (int i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(50);
            limits.getColumnConstraints().add(column);
        }
        limits.add(limit(Phrase.of("法定办结时限", "Statutory limit"), procedure.statutoryLimit()), 0, 0);
        limits.add(limit(Phrase.of("承诺办结时限", "Promised limit"), procedure.promisedLimit()), 1, 0);
        lines.add(limits);
        if (!procedure.limitReason().missing()) {
            lines.add(block.line(Phrase.of("时限依据", "Why so long"), procedure.limitReason()));
        }
        lines.add(look.rule(Ink.HAIRLINE));
        if (procedure.flow().isEmpty()) {
            lines.add(block.line(Phrase.of("办理流程", "Steps"), Disclosed.MISSING));
        } else {
            lines.add(new FlowDiagram(look, procedure.flow()));
            lines.addAll(block.mark(procedure.flowEvidence()));
        }
        return block.of(
                Icon.FLOW, Phrase.of("流程及时限", "Steps and time"), lines.toArray(Node[]::new));
    }

    private Node limit(Phrase label, Disclosed limit) {
        var heading = look.pair(label, Size.BODY, Ink.MUTED, Ink.MUTED);
        var box = new VBox(8, heading);
        if (!limit.missing()) {
            box.getChildren().add(look.boldPara(limit.text(), Size.HEADING, Ink.DEEP));
        }
        box.getChildren().addAll(block.mark(limit.evidence()));
        return box;
    }
}

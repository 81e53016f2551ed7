package mingbai.kiosk.item.chart;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.words.Phrase;
import mingbai.model.item.FlowChart;
import mingbai.model.item.FlowStep;

/// The flow as one sheet that a finger moves and two enlarge; so do its buttons.
public final class ChartPage {
    private static final double STEP = 1.35;

    private ChartPage() {}

    public static Node drawn(Look look, List<FlowStep> flow, FlowChart chart) {
        var sheet = new FlowSheet(look, flow, chart);
        var larger = button(look, Phrase.of("放大", "Larger"), Icon.PLUS, () -> sheet.zoom(STEP));
        var less = button(look, Phrase.of("缩小", "Smaller"), Icon.MINUS, () -> sheet.zoom(1 / STEP));
        var whole = button(look, Phrase.of("全图", "All"), Icon.FLOW, sheet::whole);
        var buttons = new HBox(Look.GAP, less, larger, whole);
        buttons.setAlignment(Pos.CENTER);
        var title = Phrase.of("办理流程图", "Flow chart");
        return Page.of(look, title, Card.growing(sheet), buttons);
    }

    private static PushButton button(Look look, Phrase name, Icon icon, Runnable action) {
        return new PushButton(look, Kind.SECONDARY, name, action).brief().with(icon);
    }
}

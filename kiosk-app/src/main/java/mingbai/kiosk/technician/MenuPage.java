package mingbai.kiosk.technician;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Chip;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.look.touch.Scroll;
import mingbai.kiosk.technician.TechnicianStep.Menu;
import mingbai.kiosk.technician.bench.Workbench;
import mingbai.kiosk.words.Phrase;
import mingbai.model.status.DeviceReport;

/// Draws how the machine is, and what can be tried.
final class MenuPage {
    private static final Phrase TITLE = Phrase.of("维护菜单", "Service menu");

    private final Look look;
    private final TechnicianViewModel model;

    MenuPage(Look look, TechnicianViewModel model) {
        this.look = look;
        this.model = model;
    }

    Node drawn(Menu menu) {
        var state = new VBox(Look.GAP, devices(menu.devices()), facts(menu.facts()));
        var page = Page.of(look, TITLE);
        menu.said()
                .ifPresent(said ->
                        page.getChildren().add(look.both(said, Size.LEAD, Ink.TEAL, Ink.MUTED)));
        var seen = Card.growing(new Scroll(look, state));
        if (look.portrait() || !look.manner().low()) {
            page.getChildren().addAll(row(tests()), seen, row(ends()));
        } else {
            var all = Stream.concat(Arrays.stream(tests()), Arrays.stream(ends())).toList();
            all.forEach(button -> button.setPadding(new Insets(14, 18, 16, 18)));
            page.getChildren().addAll(row(all.toArray(PushButton[]::new)), seen);
        }
        return page;
    }

    private PushButton[] tests() {
        return new PushButton[] {
            button(Kind.SECONDARY, Phrase.of("打印测试", "Print"), model::printTest),
            button(Kind.SECONDARY, Phrase.of("屏幕测试", "Screen"), model::testScreen),
            button(Kind.SECONDARY, Phrase.of("扬声器测试", "Sound"), model::speakTest),
            button(Kind.SECONDARY, Phrase.of("刷新", "Refresh"), model::refresh)
        };
    }

    private PushButton[] ends() {
        return new PushButton[] {
            button(Kind.QUIET, Phrase.of("重启程序", "Restart"), model::restart),
            button(Kind.QUIET, Phrase.of("停用本机", "Out of service"), model::takeOut),
            button(Kind.PRIMARY, Phrase.of("恢复服务", "In service"), model::end)
        };
    }

    private PushButton button(Kind kind, Phrase label, Runnable action) {
        return new PushButton(look, kind, label, action).brief();
    }

    private static Node row(PushButton... buttons) {
        var row = new FlowPane(Look.GAP, Look.GAP, buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node devices(List<DeviceReport> devices) {
        var card = look.card();
        card.setSpacing(16);
        devices.forEach(device -> card.getChildren().add(device(device)));
        return card;
    }

    private Node device(DeviceReport device) {
        boolean well = device.works() && !device.worthALook();
        var mark = look.icon(well ? Icon.CHECK : Icon.CAUTION, 44, well ? Ink.LEAF : Ink.WARNING);
        var name = look.bold(look.say(DeviceWords.name(device.name())), Size.BODY, Ink.DEEP);
        var head = new HBox(20, mark, name, Card.spring());
        if (device.simulated()) {
            head.getChildren().add(Chip.of(look, look.say("模拟", "Simulated"), Ink.TEXT, Ink.SAND));
        }
        var state = look.say(DeviceWords.state(device));
        head.getChildren().add(look.text(state, Size.BODY, well ? Ink.LEAF : Ink.WARNING));
        head.setAlignment(Pos.CENTER_LEFT);
        var row = new VBox(6, head);
        if (!device.detail().isBlank()) {
            row.getChildren().add(look.para(device.detail(), Size.BODY, Ink.TEXT));
        }
        return row;
    }

    private Node facts(List<Workbench.Fact> facts) {
        var card = look.card();
        card.setSpacing(12);
        facts.forEach(fact -> {
            var said = look.say(fact.name()) + "  " + fact.value();
            card.getChildren().add(look.para(said, Size.BODY, Ink.TEXT));
        });
        return card;
    }
}

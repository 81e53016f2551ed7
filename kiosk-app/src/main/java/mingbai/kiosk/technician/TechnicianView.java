package mingbai.kiosk.technician;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.Shown;
import mingbai.kiosk.technician.TechnicianStep.Asking;
import mingbai.kiosk.technician.TechnicianStep.Barred;
import mingbai.kiosk.technician.TechnicianStep.Menu;
import mingbai.kiosk.technician.TechnicianStep.OutOfService;
import mingbai.kiosk.technician.TechnicianStep.Testing;
import mingbai.kiosk.words.Phrase;

/// Draws what a technician does, and what visitors see of a machine that is out of service.
public final class TechnicianView extends StackPane {
    private final TechnicianViewModel model;
    private final Look look;

    public TechnicianView(TechnicianViewModel model, Look look) {
        this.model = model;
        this.look = look;
        Shown.follow(this, model.step(), step -> getChildren().setAll(drawn(step)));
    }

    /// Whether a step fills the screen, without the ways of every other one.
    public static boolean whole(TechnicianStep step) {
        return step instanceof Testing || step instanceof OutOfService;
    }

    private Node drawn(TechnicianStep step) {
        return switch (step) {
            case Asking asking -> new AskingPage(look, model).drawn(asking);
            case Barred(String until) -> barred(until);
            case Menu menu -> new MenuPage(look, model).drawn(menu);
            case Testing(TestPicture picture) -> new TestCard(picture, model::testScreen);
            case OutOfService _ -> outOfService();
        };
    }

    private Node barred(String until) {
        return message(
                Icon.CAUTION,
                Phrase.of(
                        "答复码多次不对，" + until + " 前不再受理",
                        "Too many wrong answers: not before " + until));
    }

    private Node outOfService() {
        var page =
                message(
                        Icon.WRENCH,
                        Phrase.of("本机维护中，请使用其他机器", "Being serviced: please use another."));
        return look.filled(page, Ink.PAPER);
    }

    private VBox message(Icon icon, Phrase phrase) {
        var box =
                new VBox(
                        48,
                        look.icon(icon, 140, Ink.TEAL),
                        look.centred(phrase, Size.TITLE, Ink.DEEP, Ink.MUTED));
        box.setAlignment(Pos.CENTER);
        box.setPadding(new Insets(80));
        return box;
    }
}

package mingbai.display.pairing;

import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import mingbai.device.printer.raster.QrDots;
import mingbai.display.look.Ink;
import mingbai.display.look.Type;
import mingbai.station.identity.Pairing;
import mingbai.station.identity.PairingLoop;
import mingbai.station.identity.PairingStep;
import mingbai.station.identity.PairingStep.Enrolled;
import mingbai.station.identity.PairingStep.Seeking;
import mingbai.station.identity.PairingStep.Showing;
import mingbai.station.identity.PairingStep.TurnedAway;

/// Draws the code that a manager types and the fingerprint that they compare, as large as the
/// screen lets it: a strip shows one line of each.
public final class PairingView extends StackPane {
    private static final int QUIET = 4;

    private final double width;
    private final double height;

    public PairingView(double width, double height) {
        this.width = width;
        this.height = height;
        setMinSize(width, height);
        setMaxSize(width, height);
        setPadding(new Insets(unit() * 2));
        setBackground(Background.fill(Ink.NIGHT));
    }

    /// A hundredth of the screen, by its shorter side as far as the words fit across.
    private double unit() {
        return Math.min(height / (flat() ? 50 : 100), width / (flat() ? 190 : 130));
    }

    /// A strip has no room for lines below each other.
    private boolean flat() {
        return width > height * 3;
    }

    /// Asks until this box is a station; yields a count that grows while it is at work.
    public LongSupplier ask(Pairing pairing, Runnable restart) {
        return PairingLoop.begin(pairing, step -> Platform.runLater(() -> show(step)), restart);
    }

    public void show(PairingStep step) {
        getChildren()
                .setAll(
                        switch (step) {
                            case Seeking seeking -> sought(seeking);
                            case Showing showing -> waiting(showing);
                            case TurnedAway() ->
                                    said("管理员没有批准", "一分钟后重新申请 · It asks again in a minute");
                            case Enrolled(var station) -> said("已接入：" + station, "正在启动 · Starting");
                        });
    }

    private Node said(String chinese, String then) {
        return column(text(chinese, 9, Ink.WHITE, true), text(then, 4, Ink.MIST, false));
    }

    private Node sought(Seeking seeking) {
        var service = seeking.service() + " · 请检查网线 Check the cable";
        if (seeking.written().isEmpty()) {
            return said("正在联系服务", service);
        }
        var print = seeking.written().get();
        var seeks = said("正在联系服务", service);
        var same =
                column(
                        text("离线接入：request.json 的指纹", 3.6, Ink.MIST, false),
                        text(print.firstLine(), 5.4, Ink.TEAL, true),
                        text(print.secondLine(), 5.4, Ink.TEAL, true));
        if (!seeking.refused().isEmpty()) {
            var refused = text("答复未被接受：" + seeking.refused(), 3, Ink.AMBER, false);
            refused.setWrappingWidth(width * (flat() ? 0.45 : 0.9));
            same.getChildren().add(refused);
        }
        return flat() ? row(seeks, same) : column(seeks, same);
    }

    private Node waiting(Showing showing) {
        var print = showing.fingerprint();
        var code =
                column(
                        text("等待接入 · Waiting to be enrolled", 4.4, Ink.MIST, false),
                        text(showing.code().grouped(), 15, Ink.AMBER, true),
                        text("配对码：控制台「终端接入」，15 分钟内有效", 3.6, Ink.WHITE, false));
        var same =
                column(
                        text("指纹须与控制台一致 · Fingerprint", 3.6, Ink.MIST, false),
                        text(print.firstLine(), 5.4, Ink.TEAL, true),
                        text(print.secondLine(), 5.4, Ink.TEAL, true));
        if (flat()) {
            return row(code, same);
        }
        if (width < height) {
            return column(code, same, square(showing.square(), 44));
        }
        return row(column(code, same), square(showing.square(), 46));
    }

    private Node square(String payload, double units) {
        var dots = QrDots.of(payload, 1, 'M');
        int across = dots.width() + 2 * QUIET;
        double dot = Math.max(1, Math.floor(units * unit() / across));
        var drawn = new Group(new Rectangle(across * dot, across * dot, Color.WHITE));
        for (int y = 0; y < dots.height(); y++) {
            for (int x = 0; x < dots.width(); x++) {
                if (dots.black(x, y)) {
                    drawn.getChildren()
                            .add(new Rectangle((x + QUIET) * dot, (y + QUIET) * dot, dot, dot));
                }
            }
        }
        return drawn;
    }

    private VBox column(Node... parts) {
        var column = new VBox(unit() * 2.4, parts);
        column.setAlignment(Pos.CENTER);
        return column;
    }

    private HBox row(Node... parts) {
        var row = new HBox(unit() * 7, parts);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private Text text(String words, double units, Color ink, boolean heavy) {
        var text = new Text(words);
        text.setFont(Type.of(heavy, units * unit()));
        text.setFill(ink);
        return text;
    }
}

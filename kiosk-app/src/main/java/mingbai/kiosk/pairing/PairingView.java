package mingbai.kiosk.pairing;

import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Type;
import mingbai.kiosk.look.picture.QrPicture;
import mingbai.station.identity.Pairing;
import mingbai.station.identity.PairingLoop;
import mingbai.station.identity.PairingStep;
import mingbai.station.identity.PairingStep.Enrolled;
import mingbai.station.identity.PairingStep.Seeking;
import mingbai.station.identity.PairingStep.Showing;
import mingbai.station.identity.PairingStep.TurnedAway;

/// Draws the code that a manager types and the fingerprint that they compare. A visitor who comes
/// by is told, too, that this machine is not in use yet.
public final class PairingView extends StackPane {
    private static final double CODE = 132;
    private static final double TITLE = 64;
    private static final double PRINT = 50;
    private static final double WORDS = 34;
    private static final double SMALL = 26;
    private static final int SQUARE = 420;

    private final Format format;

    public PairingView(Format format) {
        this.format = format;
        setMinSize(format.width(), format.height());
        setMaxSize(format.width(), format.height());
        setPadding(new Insets(format.portrait() ? 64 : 32));
        setBackground(Background.fill(Ink.PAPER));
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
                                    said(
                                            "管理员没有批准这台终端",
                                            "A manager turned this box away",
                                            "一分钟后重新申请",
                                            "It asks again in a minute");
                            case Enrolled(var station) ->
                                    said(
                                            "已接入：" + station,
                                            "Enrolled as " + station,
                                            "正在启动",
                                            "Starting");
                        });
    }

    private Node sought(Seeking seeking) {
        var head =
                said(
                        "正在联系服务 " + seeking.service(),
                        "Looking for the service",
                        "请检查网线，并核对配置文件中的 enrol.url",
                        "Check the cable, and enrol.url in the configuration");
        if (seeking.written().isEmpty()) {
            return head;
        }
        var print = seeking.written().get();
        var byFile =
                new VBox(
                        12,
                        text("离线接入 · 申请文件 request.json 的指纹", WORDS, Ink.TEXT, false),
                        text(print.firstLine(), PRINT, Ink.TEAL, true),
                        text(print.secondLine(), PRINT, Ink.TEAL, true),
                        text(
                                "To enrol without a network: the fingerprint of request.json",
                                SMALL,
                                Ink.MUTED,
                                false));
        byFile.setAlignment(Pos.CENTER);
        var page = column(format.portrait() ? 70 : 28, head, card(byFile));
        if (!seeking.refused().isEmpty()) {
            var refused = text("答复未被接受：" + seeking.refused(), SMALL, Ink.TEXT, true);
            refused.setWrappingWidth(format.width() * 0.85);
            page.getChildren().add(refused);
        }
        return page;
    }

    private Node waiting(Showing showing) {
        var code = new VBox(18, text(showing.code().grouped(), code(), Ink.DEEP, true));
        code.getChildren()
                .addAll(
                        text("配对码 · 15 分钟内有效，只能用一次", WORDS, Ink.TEXT, false),
                        text(
                                "Pairing code: counts for 15 minutes, and once",
                                SMALL,
                                Ink.MUTED,
                                false));
        var print = showing.fingerprint();
        var same =
                new VBox(
                        12,
                        text("指纹 · 须与控制台逐组一致", WORDS, Ink.TEXT, false),
                        text(print.firstLine(), PRINT, Ink.TEAL, true),
                        text(print.secondLine(), PRINT, Ink.TEAL, true),
                        text(
                                "Fingerprint: the same as on the console, group by group",
                                SMALL,
                                Ink.MUTED,
                                false));
        var square = new VBox(16, new QrPicture(showing.square(), SQUARE));
        square.getChildren()
                .addAll(
                        text("手机扫码打开控制台", WORDS, Ink.TEXT, false),
                        text("Scan it to open the console", SMALL, Ink.MUTED, false));
        return page(code, same, square);
    }

    private double code() {
        return format.portrait() ? CODE : CODE * 0.8;
    }

    private Node page(VBox code, VBox same, VBox square) {
        for (var part : new VBox[] {code, same, square}) {
            part.setAlignment(Pos.CENTER);
        }
        var title =
                head(
                        "等待接入",
                        "Waiting to be enrolled",
                        "请管理员在控制台「终端接入」输入配对码",
                        "A manager types the code on the console's page Enrolment");
        if (format.portrait()) {
            return column(70, title, card(code), card(same), square);
        }
        var row = new HBox(64, column(24, card(code), card(same)), square);
        row.setAlignment(Pos.CENTER);
        return column(28, title, row);
    }

    private static Node said(String chinese, String english, String then, String thenEnglish) {
        return head(chinese, english, then, thenEnglish);
    }

    private static VBox head(String chinese, String english, String then, String thenEnglish) {
        return column(
                16,
                text(chinese, TITLE, Ink.DEEP, true),
                text(english, WORDS, Ink.MUTED, false),
                text(then, WORDS + 4, Ink.TEXT, false),
                text(thenEnglish, SMALL, Ink.MUTED, false),
                text("本机尚未启用，请使用其他终端 · Not in use yet", SMALL, Ink.MUTED, false));
    }

    private static VBox column(double gap, Node... parts) {
        var column = new VBox(gap, parts);
        column.setAlignment(Pos.CENTER);
        return column;
    }

    private Region card(VBox inside) {
        var card = new StackPane(inside);
        double above = format.portrait() ? 36 : 18;
        card.setPadding(new Insets(above, 48, above, 48));
        card.setBackground(Background.fill(Ink.CARD));
        return card;
    }

    private static Text text(String words, double pixels, Color ink, boolean bold) {
        var text = new Text(words);
        text.setFont(Type.of(bold, pixels));
        text.setFill(ink);
        text.setTextAlignment(TextAlignment.CENTER);
        return text;
    }
}

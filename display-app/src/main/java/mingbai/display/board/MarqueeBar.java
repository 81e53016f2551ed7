package mingbai.display.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import mingbai.display.look.Box;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import mingbai.display.look.Sheet;
import mingbai.display.look.Type;
import mingbai.display.marquee.MarqueeText;
import mingbai.display.marquee.Ticker;
import mingbai.model.notice.Notice;

/// The bar at the foot of the board in which the notices run.
public final class MarqueeBar {

    /// Three pixels a frame at 60 frames a second on a 1920×1080 board: about four characters a
    /// second.
    private static final double PACE = 180;

    private static final double LABEL = 216;
    private static final double SIZE = 42;

    /// From how many units on each line has room enough.
    private static final double LINE = 64;

    private static final int MOST_LINES = 4;

    private final Group quiet = new Group();
    private final Group node = new Group();
    private final List<Ticker> tickers = new ArrayList<>();

    public MarqueeBar(BoardLayout layout) {
        this(layout.marqueeLine(), layout.unit());
    }

    /// A bar of any size, in pixels. One that is high enough has several lines, among which the
    /// notices are dealt out.
    public MarqueeBar(Box line, double unit) {
        var bar = line.atOrigin();
        var sheet = new Sheet(bar.times(1 / unit), unit);
        sheet.fill(Ink.NIGHT);
        double label = Math.rint(LABEL * unit);
        int lines = Math.clamp((long) (sheet.height() / LINE), 1, MOST_LINES);
        double height = Math.rint(bar.height() / lines);
        for (int i = 0; i < lines; i++) {
            tickers.add(
                    new Ticker(
                            new Box(label, i * height, bar.width() - label, height),
                            Hand.plain(Math.rint(SIZE * unit), Ink.WHITE),
                            Math.rint(PACE * unit),
                            Ink.NIGHT));
        }
        label(sheet);
        node.getChildren().addAll(sheet.node(), quiet);
        tickers.forEach(ticker -> node.getChildren().add(ticker.node()));
        var nothing = new Sheet(new Box(LABEL + 40, 0, sheet.width(), sheet.height()), unit);
        nothing.left("暂无公告　No current notices", Hand.plain(30, Ink.HAZE), 0, middle(sheet, 30));
        quiet.getChildren().add(nothing.node());
    }

    private static void label(Sheet sheet) {
        sheet.panel(new Box(0, 0, LABEL - 12, sheet.height()), Ink.DEEP_TEAL, 0);
        sheet.left("公告", Hand.bold(36, Ink.WHITE), 28, middle(sheet, 36));
        sheet.left("Notice", Hand.plain(22, Ink.MIST), 112, middle(sheet, 36) - 1);
    }

    private static double middle(Sheet sheet, double size) {
        return sheet.height() / 2 + Type.MIDDLE * size;
    }

    public Group node() {
        return node;
    }

    public void show(List<Notice> notices) {
        quiet.setVisible(notices.isEmpty());
        for (int i = 0; i < tickers.size(); i++) {
            int line = i;
            var its =
                    IntStream.range(0, notices.size())
                            .filter(n -> n % tickers.size() == line)
                            .mapToObj(notices::get)
                            .toList();
            tickers.get(i).say(MarqueeText.of(its));
        }
    }

    /// Shows the running line as it stands `nanos` after an arbitrary fixed moment.
    public void show(long nanos) {
        tickers.forEach(ticker -> ticker.show(nanos));
    }

    public void stop() {
        tickers.forEach(Ticker::stop);
    }
}

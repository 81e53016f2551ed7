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

    /// Three pixels a frame at the 52 frames a second of a 1920×1080 board: about four characters a
    /// second.
    private static final double PACE = 156;

    private static final double LABEL = 216;
    private static final double SIZE = 42;

    /// From how many units on each line has room enough.
    private static final double LINE = 64;

    private static final int MOST_LINES = 4;

    /// How much of a line's height the tallest letters take, in sizes.
    private static final double TALL = 1.4;

    private final Group quiet = new Group();
    private final Group still = new Group();
    private final Group running = new Group();
    private final Box way;
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
        label(sheet);
        still.getChildren().add(sheet.node());
        int lines = Math.clamp((long) (sheet.height() / LINE), 1, MOST_LINES);
        way = way(bar, Math.rint(LABEL * unit), lines == 1 ? SIZE * unit : bar.height());
        double height = Math.rint(way.height() / lines);
        for (int i = 0; i < lines; i++) {
            tickers.add(
                    new Ticker(
                            new Box(0, i * height, way.width(), height),
                            Hand.plain(Math.rint(SIZE * unit), Ink.WHITE),
                            Math.rint(PACE * unit),
                            Ink.NIGHT));
        }
        var nothing = new Sheet(way.atOrigin().times(1 / unit), unit);
        nothing.left("暂无公告　No current notices", Hand.plain(30, Ink.HAZE), 40, middle(nothing, 30));
        quiet.getChildren().add(nothing.node());
        running.getChildren().add(quiet);
        tickers.forEach(ticker -> running.getChildren().add(ticker.node()));
    }

    /// No higher than letters are: every pixel of it is handed to the screen with each frame.
    private static Box way(Box bar, double label, double size) {
        double half = Math.min(bar.height() / 2, Math.ceil(size * TALL / 2));
        double top = Math.floor(bar.height() / 2 - half);
        return new Box(label, top, bar.width() - label, bar.height() - 2 * top);
    }

    private static void label(Sheet sheet) {
        sheet.panel(new Box(0, 0, LABEL - 12, sheet.height()), Ink.DEEP_TEAL, 0);
        sheet.left("公告", Hand.bold(36, Ink.WHITE), 28, middle(sheet, 36));
        sheet.left("Notice", Hand.plain(22, Ink.MIST), 112, middle(sheet, 36) - 1);
    }

    private static double middle(Sheet sheet, double size) {
        return sheet.height() / 2 + Type.MIDDLE * size;
    }

    /// All of it.
    public Group node() {
        running.setLayoutX(way.x());
        running.setLayoutY(way.y());
        return new Group(still, running);
    }

    /// What stands, for a stage of its own.
    public Group still() {
        return still;
    }

    /// What runs, for a stage of its own at [#way].
    public Group running() {
        running.setLayoutX(0);
        running.setLayoutY(0);
        return running;
    }

    /// Where notices run, in pixels of the bar.
    public Box way() {
        return way;
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

package mingbai.service.plate;

import java.io.IOException;
import java.util.List;
import mingbai.service.paper.PaperPen;
import mingbai.service.paper.PaperPen.Box;
import mingbai.service.paper.PaperPen.Ink;
import mingbai.service.paper.PaperPen.Style;
import mingbai.service.qr.QrSquare;

/// Plates to print, one A4 page for each window: where one is, and the code to rate it by.
final class PlatePaper {
    private static final float MIDDLE = PaperPen.LEFT + PaperPen.WIDTH / 2;
    private static final float CODE = 300;
    private static final float WHOLE_PAGE = 10_000;
    private static final Style HALL = new Style(26, true, 0);
    private static final Style WINDOW = new Style(64, true, 0);
    private static final Style NAME = new Style(30, true, 0);
    private static final Style WORDS = new Style(17, false, 0.15f);
    private static final Style ENGLISH = new Style(12, false, 0.35f);

    private PlatePaper() {}

    /// What a plate says. `address` is behind the code.
    record Plate(String hall, String window, String name, String address) {}

    static byte[] pdf(List<Plate> plates) throws IOException {
        try (var pen = new PaperPen()) {
            pen.title("好差评窗口二维码");
            for (int i = 0; i < plates.size(); i++) {
                if (i > 0) {
                    pen.keep(WHOLE_PAGE);
                }
                draw(pen, plates.get(i));
            }
            return pen.finish("明白 Mingbai · 评价不记名，自愿参加 Ratings are anonymous and voluntary");
        }
    }

    private static void draw(PaperPen pen, Plate plate) throws IOException {
        pen.fill(Ink.RED, new Box(0, 806, 600, 40));
        pen.label(HALL, MIDDLE, 745, plate.hall());
        pen.label(WINDOW, MIDDLE, 660, plate.window() + " 号窗口");
        pen.label(NAME, MIDDLE, 612, plate.name());
        pen.label(new Style(24, true, 0), MIDDLE, 562, "办完了，请您评一评");
        pen.label(ENGLISH, MIDDLE, 542, "Served? Please tell us how it was.");
        code(pen, plate.address());
        pen.label(WORDS, MIDDLE, 190, "扫码，输入小票上的号码，选择评价");
        pen.label(ENGLISH, MIDDLE, 170, "Scan, enter the number on your slip, choose a grade.");
        pen.label(new Style(14, true, 0.1f), MIDDLE, 136, "非常满意 · 满意 · 基本满意 · 不满意 · 非常不满意");
    }

    private static void code(PaperPen pen, String address) throws IOException {
        var square = QrSquare.of(address);
        float module = CODE / square.size();
        float left = MIDDLE - CODE / 2;
        float top = 525;
        for (var dot : QrSquare.dots(address)) {
            pen.fill(
                    Ink.BLACK,
                    new Box(left + dot.x() * module, top - (dot.y() + 1) * module, module, module));
        }
    }
}

package mingbai.service.proof;

import java.util.Optional;
import java.util.Properties;
import mingbai.model.place.HallProfile;

/// A board to draw for: its name in the list, its size, and what its technician would have set. Of
/// a kiosk it is a `page`.
public record ProofBoard(
        String id, String chinese, Size size, Properties kind, Optional<String> page) {
    private static final Size KIOSK = new Size(1080, 1920);

    private ProofBoard(String id, String chinese, Size size, Properties kind) {
        this(id, chinese, size, kind, Optional.empty());
    }

    /// In pixels.
    public record Size(int width, int height) {
        @Override
        public String toString() {
            return width + " × " + height;
        }
    }

    static ProofBoard board(String plan, String title, Size size) {
        var kind = new Properties();
        kind.setProperty("kind", "hall-board");
        kind.setProperty("display.programme", plan);
        return new ProofBoard("board-" + plan, title, size, kind);
    }

    static ProofBoard strip(String window, Size size) {
        var kind = new Properties();
        kind.setProperty("kind", "window-strip");
        kind.setProperty("display.window", window);
        return new ProofBoard("strip-" + window, window + " 号窗口屏", size, kind);
    }

    static ProofBoard kiosk(String page, String chinese) {
        var nothing = new Properties();
        return new ProofBoard("kiosk-" + page, chinese, KIOSK, nothing, Optional.of(page));
    }

    /// The whole configuration; it is never used to reach anything.
    Properties settings(HallProfile hall) {
        var all = new Properties();
        all.putAll(kind);
        all.setProperty("station.id", "preview");
        all.setProperty("hall.id", hall.name().id().value());
        all.setProperty("region.code", hall.region().toString());
        all.setProperty("broker.url", "tcp://127.0.0.1:1");
        all.setProperty("data.directory", "none");
        all.setProperty("trust.file", "none");
        all.setProperty("screen.bounds", "0,0,%d,%d".formatted(size.width(), size.height()));
        return all;
    }
}

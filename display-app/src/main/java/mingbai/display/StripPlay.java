package mingbai.display;

import java.util.Optional;
import mingbai.display.look.Box;
import mingbai.display.programme.StripMoment;
import mingbai.display.strip.StripView;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Call;

/// The strip over one window.
final class StripPlay implements Play {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 96;

    private final WindowNumber window;
    private Optional<StripView> hung = Optional.empty();

    StripPlay(WindowNumber window) {
        this.window = window;
    }

    @Override
    public boolean concerns(Call call) {
        return call.window().equals(window);
    }

    @Override
    public Box place(Box whole) {
        double width = Math.min(WIDTH, whole.width());
        return new Box(whole.x(), whole.y(), width, width * HEIGHT / WIDTH);
    }

    @Override
    public void hang(Wall wall, Box screen, Known known) {
        hung.ifPresent(StripView::stop);
        var strip = new StripView(screen, window);
        hung = Optional.of(strip);
        wall.hang(screen, strip.node());
    }

    @Override
    public void show(Wall wall, Known known) {
        var moment =
                StripMoment.of(
                        window, known.content(), known.queue(), known.announcing(), known.now());
        hung.ifPresent(strip -> strip.show(moment));
    }
}

package mingbai.display;

import java.util.Locale;
import java.util.Optional;
import mingbai.display.look.Box;
import mingbai.display.programme.Known;
import mingbai.display.programme.StripMoment;
import mingbai.display.programme.onair.OnAir;
import mingbai.display.programme.onair.Takeover;
import mingbai.display.strip.StripView;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Call;
import mingbai.station.content.HallContent;

/// The strip over one window.
final class StripPlay implements Play {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 96;

    private final WindowNumber window;
    private Optional<StripView> hung = Optional.empty();
    private OnAir onAir = OnAir.NOTHING;

    StripPlay(WindowNumber window) {
        this.window = window;
    }

    @Override
    public boolean concerns(Call call, HallContent content) {
        return call.window().equals(window);
    }

    /// An announcement to the hall is none of a window's business.
    @Override
    public boolean givesWayTo(Takeover takeover) {
        return !(takeover instanceof Takeover.Announcement);
    }

    @Override
    public Box place(Box whole) {
        double width = Math.min(WIDTH, whole.width());
        return new Box(whole.x(), whole.y(), width, width * HEIGHT / WIDTH);
    }

    @Override
    public void hang(Wall wall, Box screen, Known known) {
        stop();
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
        onAir = OnAir.of("strip", moment.getClass().getSimpleName().toUpperCase(Locale.ROOT));
    }

    @Override
    public OnAir onAir() {
        return onAir;
    }

    @Override
    public boolean moves() {
        return onAir.equals(OnAir.of("strip", "IDLE"));
    }

    @Override
    public void stop() {
        hung.ifPresent(StripView::stop);
        hung = Optional.empty();
    }
}

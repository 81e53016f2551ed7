package mingbai.display;

import java.time.Instant;
import java.util.Optional;
import mingbai.display.dots.DotScript;
import mingbai.display.dots.DotView;
import mingbai.display.light.Orbit;
import mingbai.display.look.Box;
import mingbai.display.programme.CallCard;
import mingbai.display.programme.Known;
import mingbai.display.programme.onair.OnAir;
import mingbai.display.programme.onair.Takeover;
import mingbai.model.queue.Call;
import mingbai.station.content.HallContent;

/// A board of dots whose sending card takes them from a corner of the screen.
final class DotPlay implements Play {

    private final DotScript script;
    private Optional<DotView> hung = Optional.empty();
    private OnAir onAir = OnAir.NOTHING;

    DotPlay(DotScript script) {
        this.script = script;
    }

    @Override
    public boolean concerns(Call call, HallContent content) {
        return script.concerns(call, content);
    }

    /// It finds among its own pictures what others give way to.
    @Override
    public boolean givesWayTo(Takeover takeover) {
        return takeover instanceof Takeover.Dark;
    }

    /// As large as the board, whatever the screen: each pixel is one lamp.
    @Override
    public Box place(Box whole) {
        return new Box(whole.x(), whole.y(), script.shape().width(), script.shape().height());
    }

    @Override
    public void hang(Wall wall, Box screen, Known known) {
        stop();
        var view = new DotView(script.shape());
        hung = Optional.of(view);
        show(wall, known);
        wall.hang(place(screen), view.node());
    }

    @Override
    public void show(Wall wall, Known known) {
        var picture = script.picture(known, true);
        hung.ifPresent(view -> view.show(picture));
        onAir = OnAir.of("dots", picture.what());
    }

    /// With dots, as all it says: letters made for a screen are no lamps.
    @Override
    public Runnable takeOver(Wall wall, Box screen, Takeover takeover, Optional<CallCard> called) {
        var view = new DotView(script.shape());
        view.show(script.takenOver(takeover));
        wall.hang(place(screen), view.node());
        return view::stop;
    }

    /// A pixel beside its place would be another lamp.
    @Override
    public Orbit.Offset offset(Instant now) {
        return Orbit.STILL;
    }

    @Override
    public OnAir onAir() {
        return onAir;
    }

    @Override
    public boolean moves() {
        return false;
    }

    @Override
    public void stop() {
        hung.ifPresent(DotView::stop);
        hung = Optional.empty();
    }
}

package mingbai.display;

import java.time.Instant;
import java.util.Optional;
import mingbai.display.light.Orbit;
import mingbai.display.look.Box;
import mingbai.display.programme.CallCard;
import mingbai.display.programme.Known;
import mingbai.display.programme.onair.OnAir;
import mingbai.display.programme.onair.Takeover;
import mingbai.display.takeover.TakeoverView;
import mingbai.model.queue.Call;
import mingbai.station.content.HallContent;

/// What one kind of display does with what it knows. Everything happens on the JavaFX thread.
sealed interface Play permits BoardPlay, DotPlay, PlanPlay, StripPlay {

    /// Whether this call is announced here.
    boolean concerns(Call call, HallContent content);

    /// Whether it gives way to this.
    boolean givesWayTo(Takeover takeover);

    /// Where it stands on a screen when nobody says.
    Box place(Box whole);

    /// Puts its stages on the wall, for the first time or because the screen has changed.
    void hang(Wall wall, Box screen, Known known);

    /// Draws what changed.
    void show(Wall wall, Known known);

    /// Puts what has the whole screen for a while on the empty wall; gives what is to be run when
    /// it has been taken off. `called` is the newest call.
    default Runnable takeOver(Wall wall, Box screen, Takeover takeover, Optional<CallCard> called) {
        var view = new TakeoverView(takeover, called, screen);
        wall.hang(screen, view.node());
        return view::stop;
    }

    /// What it shows now.
    OnAir onAir();

    /// Whether something on it changes at least each minute.
    boolean moves();

    /// How far its picture is moved from its own place, so that nothing burns in.
    default Orbit.Offset offset(Instant now) {
        return Orbit.at(now);
    }

    /// Lets go of what moves; its stages have been taken off the wall.
    void stop();
}

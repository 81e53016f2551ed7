package mingbai.display;

import mingbai.display.look.Box;
import mingbai.model.queue.Call;

/// What one kind of display does with what it knows. Everything happens on the JavaFX thread.
sealed interface Play permits BoardPlay, StripPlay {

    /// Whether this call is announced here.
    boolean concerns(Call call);

    /// Where it stands on a screen when nobody says.
    Box place(Box whole);

    /// Puts its stages on the wall, for the first time or because the screen has changed.
    void hang(Wall wall, Box screen, Known known);

    /// Draws what changed.
    void show(Wall wall, Known known);
}

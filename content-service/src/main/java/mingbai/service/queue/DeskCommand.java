package mingbai.service.queue;

import mingbai.model.place.WindowNumber;
import mingbai.model.queue.WindowState;

/// What a clerk does at a window.
public sealed interface DeskCommand {
    WindowNumber window();

    /// Calls the next ticket; the one served until then is finished.
    record CallNext(WindowNumber window) implements DeskCommand {}

    /// Calls the current ticket once more.
    record Recall(WindowNumber window) implements DeskCommand {}

    /// The current ticket is done.
    record Finish(WindowNumber window) implements DeskCommand {}

    /// Nobody came for the current ticket.
    record NoShow(WindowNumber window) implements DeskCommand {}

    /// Opens, pauses or closes the window.
    record SetStatus(WindowNumber window, WindowState.Status status) implements DeskCommand {}
}

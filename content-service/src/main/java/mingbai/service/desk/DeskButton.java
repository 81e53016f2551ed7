package mingbai.service.desk;

import java.util.Arrays;
import java.util.Optional;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.WindowState;
import mingbai.service.calling.DeskCommand;

/// The buttons of the panel, each with its key.
enum DeskButton {
    CALL_NEXT("call-next", "叫号", "Call next", "N"),
    RECALL("recall", "重呼", "Recall", "R"),
    FINISH("finish", "办结", "Finish", "F"),
    NO_SHOW("no-show", "未到", "No-show", "X"),
    HOLD("hold", "挂起", "Hold", "H"),
    PAUSE("pause", "暂停", "Pause", "P"),
    RESUME("resume", "恢复", "Resume", "P");

    private final String path;
    private final String chinese;
    private final String english;
    private final String key;

    DeskButton(String path, String chinese, String english, String key) {
        this.path = path;
        this.chinese = chinese;
        this.english = english;
        this.key = key;
    }

    static Optional<DeskButton> find(String path) {
        return Arrays.stream(values()).filter(button -> button.path.equals(path)).findFirst();
    }

    DeskCommand command(WindowNumber window) {
        return switch (this) {
            case CALL_NEXT -> new DeskCommand.CallNext(window);
            case RECALL -> new DeskCommand.Recall(window);
            case FINISH -> new DeskCommand.Finish(window);
            case NO_SHOW -> new DeskCommand.NoShow(window);
            case HOLD -> new DeskCommand.Hold(window);
            case PAUSE -> new DeskCommand.SetStatus(window, WindowState.Status.PAUSED);
            case RESUME -> new DeskCommand.SetStatus(window, WindowState.Status.OPEN);
        };
    }

    /// Whether it can be pressed while the window is in that state.
    public boolean enabled(WindowState state) {
        boolean open = state.status() == WindowState.Status.OPEN;
        return switch (this) {
            case CALL_NEXT, PAUSE -> open;
            case RESUME -> !open;
            case RECALL, FINISH, NO_SHOW, HOLD -> state.serving().isPresent();
        };
    }

    /// Pausing and resuming share a place.
    public boolean shown(WindowState state) {
        return switch (this) {
            case PAUSE, RESUME -> enabled(state);
            case CALL_NEXT, RECALL, FINISH, NO_SHOW, HOLD -> true;
        };
    }

    public String path() {
        return path;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    public String key() {
        return key;
    }
}

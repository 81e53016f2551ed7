package mingbai.model.queue;

import java.util.Optional;
import mingbai.model.place.WindowNumber;

/// What a window does now. `serving` is the ticket last called and not yet finished; `pause` says
/// why a paused window is.
public record WindowState(
        WindowNumber window,
        Status status,
        Optional<TicketNumber> serving,
        Optional<PauseReason> pause) {

    public WindowState(WindowNumber window, Status status, Optional<TicketNumber> serving) {
        this(window, status, serving, Optional.empty());
    }

    /// Whether a window takes visitors: 开放, 暂停受理, 关闭.
    public enum Status {
        OPEN("开放"),
        PAUSED("暂停受理"),
        CLOSED("关闭");

        private final String chinese;

        Status(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}

package mingbai.service.alert;

import java.time.Duration;

/// What can be wrong with a station. The names are stored.
public enum AlertKind {
    DOWN("离线", "down", 2),
    FROZEN("画面停滞", "frozen", 3),
    DEAF("未更新内容", "not taking up new content", 5),
    REFUSING("拒收内容", "refusing content", 1),
    DEVICE("设备需要人工处理", "a device needs a person", 2),
    UPDATE("更新停下", "an update was stopped", 0);

    private static final int REPEAT_HOURS = 4;

    private final String chinese;
    private final String english;
    private final int afterMinutes;

    AlertKind(String chinese, String english, int afterMinutes) {
        this.chinese = chinese;
        this.english = english;
        this.afterMinutes = afterMinutes;
    }

    public String chinese() {
        return chinese;
    }

    /// Whether what is known of it says what to do, and which of several it is.
    boolean telling() {
        return this == DEVICE;
    }

    public String english() {
        return english;
    }

    AlertRule usual() {
        return new AlertRule(
                this, true, Duration.ofMinutes(afterMinutes), Duration.ofHours(REPEAT_HOURS));
    }
}

package mingbai.device.speaker;

import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Finding;
import mingbai.device.health.Finding.Severity;

/// What keeps a speaker silent, and what the technician does about it.
public enum SpeakerTrouble {
    NO_DEVICE(
            DeviceStatus.NO_DEVICE,
            "找不到音频输出，请检查声卡和 speaker 配置。",
            "No such sound output: check the card and the setting speaker."),
    BUSY(
            DeviceStatus.DEVICE_BUSY,
            "音频输出正被占用，请关闭其他程序。",
            "Another program holds the sound output: end it."),
    STUCK(
            DeviceStatus.HARDWARE_ERROR,
            "音频输出卡住，请重新插拔或重启。",
            "The sound output is stuck: plug it in again or restart."),
    CLOSED(DeviceStatus.OFFLINE, "语音已停止。", "The speaker was shut down by this program.");

    private final DeviceStatus status;
    private final String chinese;
    private final String english;

    SpeakerTrouble(DeviceStatus status, String chinese, String english) {
        this.status = status;
        this.chinese = chinese;
        this.english = english;
    }

    public DeviceStatus status() {
        return status;
    }

    public Finding finding() {
        return new Finding(Severity.CRITICAL, chinese, english);
    }
}

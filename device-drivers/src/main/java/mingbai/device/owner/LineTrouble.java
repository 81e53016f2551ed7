package mingbai.device.owner;

import java.io.IOException;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Finding;
import mingbai.device.health.Finding.Severity;
import mingbai.device.line.LineException;

/// What keeps us from a device, and what the technician does about it.
public enum LineTrouble {
    NO_DEVICE(
            DeviceStatus.NO_DEVICE,
            "找不到%s，请检查连线和地址。",
            "No %s there: check the cable and the address."),
    SILENT(
            DeviceStatus.OFFLINE,
            "%s无应答，请检查电源、连线和波特率。",
            "The %s does not answer: check power, cable and baud rate."),
    TAKEN(DeviceStatus.DEVICE_BUSY, "%s正被占用，请关闭其他程序的连接。", "Another program holds the %s: end it."),
    GARBLED(
            DeviceStatus.HARDWARE_ERROR,
            "%s应答有误，请检查波特率、接地和线缆。",
            "Answers of the %s are damaged: check baud rate, grounding and cable."),
    CLOSED(DeviceStatus.OFFLINE, "%s已停用。", "The %s was shut down by this program.");

    private final DeviceStatus status;
    private final String chinese;
    private final String english;

    LineTrouble(DeviceStatus status, String chinese, String english) {
        this.status = status;
        this.chinese = chinese;
        this.english = english;
    }

    public DeviceStatus status() {
        return status;
    }

    Finding finding(DeviceName name) {
        return new Finding(
                Severity.CRITICAL,
                chinese.replace("%s", name.chinese()),
                english.replace("%s", name.english()));
    }

    static LineTrouble of(IOException e) {
        return switch (e) {
            case TalkEnded ended -> ended.trouble();
            case LineException line ->
                    switch (line.reason()) {
                        case ABSENT, BROKEN -> NO_DEVICE;
                        case UNREACHABLE, STALLED -> SILENT;
                        case BUSY -> TAKEN;
                    };
            default -> NO_DEVICE;
        };
    }
}

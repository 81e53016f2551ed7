package mingbai.device.printer;

import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Finding;
import mingbai.device.health.Finding.Severity;
import mingbai.device.line.LineException;

/// What keeps a printer from printing, what the technician does about it, and its UnifiedPOS
/// number.
public enum PrinterTrouble {
    NO_PAPER(DeviceStatus.ONLINE, 203, "打印纸已用完，请换纸。", "Out of paper: load a roll."),
    PAPER_JAM(
            DeviceStatus.HARDWARE_ERROR,
            111,
            "打印纸卡住，请开盖清除。",
            "Paper is jammed: open the cover and clear it."),
    COVER_OPEN(DeviceStatus.USER_ERROR, 201, "打印机上盖未关，请关好。", "The cover is open: close it."),
    CUTTER(
            DeviceStatus.HARDWARE_ERROR,
            111,
            "切刀故障，请清除碎纸后断电重启。",
            "The cutter is stuck: clear it, then power-cycle."),
    HARDWARE(
            DeviceStatus.HARDWARE_ERROR,
            111,
            "打印机硬件故障，请断电重启，仍不行请报修。",
            "Hardware error: power-cycle, then call service."),
    OFFLINE(DeviceStatus.OFFLINE, 108, "打印机无应答，请检查电源和连线。", "No answer: check power and cable."),
    NO_DEVICE(
            DeviceStatus.NO_DEVICE,
            107,
            "找不到打印机，请检查连线和地址。",
            "No printer there: check cable and address."),
    BUSY(
            DeviceStatus.DEVICE_BUSY,
            113,
            "打印机正被占用，请关闭其他程序的连接。",
            "Another program holds the printer: end it."),
    CLOSED(DeviceStatus.OFFLINE, 101, "打印服务已停止。", "The printer was shut down by this program.");

    private final DeviceStatus status;
    private final int unifiedPos;
    private final String chinese;
    private final String english;

    PrinterTrouble(DeviceStatus status, int unifiedPos, String chinese, String english) {
        this.status = status;
        this.unifiedPos = unifiedPos;
        this.chinese = chinese;
        this.english = english;
    }

    /// What a line that is not to be had means.
    public static PrinterTrouble of(LineException.Reason reason) {
        return switch (reason) {
            case ABSENT, BROKEN -> NO_DEVICE;
            case UNREACHABLE, STALLED -> OFFLINE;
            case BUSY -> BUSY;
        };
    }

    /// What health says while it lasts, in XFS4IoT words: one without paper is there and answers;
    /// [mingbai.device.health.DeviceHealth#told] says that it needs a person.
    public DeviceStatus status() {
        return status;
    }

    /// The error of UnifiedPOS, such as 107 for E_NOHARDWARE or 203 for EPTR_REC_EMPTY.
    public int unifiedPos() {
        return unifiedPos;
    }

    public Finding finding() {
        return new Finding(Severity.CRITICAL, chinese, english);
    }
}

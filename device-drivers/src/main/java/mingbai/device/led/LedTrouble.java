package mingbai.device.led;

import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Finding;
import mingbai.device.health.Finding.Severity;

/// What keeps a board from showing, what the technician does about it, and its UnifiedPOS number.
public enum LedTrouble {
    NO_DEVICE(
            DeviceStatus.NO_DEVICE,
            107,
            "找不到LED屏控制卡，请检查电源、网线和地址。",
            "No LED card there: check power, cable and address."),
    OFFLINE(
            DeviceStatus.OFFLINE,
            108,
            "LED屏控制卡无应答，请检查电源、接线、屏号和波特率。",
            "The LED card does not answer: check power, wiring, screen number and speed."),
    TAKEN(
            DeviceStatus.DEVICE_BUSY,
            113,
            "LED屏控制卡被其他软件占用，请关闭调试软件。",
            "Another program holds the LED card: close the maker's tool."),
    CARD_BUSY(
            DeviceStatus.DEVICE_BUSY,
            113,
            "LED屏控制卡正忙，将自动重试。",
            "The LED card is busy; this is tried again."),
    GARBLED(
            DeviceStatus.HARDWARE_ERROR,
            111,
            "LED屏通信数据有误，请检查接线、接地和波特率。",
            "Data on the LED line is damaged: check wiring, grounding and speed."),
    CARD_FULL(
            DeviceStatus.ONLINE,
            111,
            "内容超出LED屏控制卡的容量，请缩短文字。",
            "More than the LED card can hold: shorten the text."),
    NO_FONT(
            DeviceStatus.ONLINE,
            111,
            "LED屏控制卡缺少所用字库，请用厂家软件下载字库。",
            "The LED card lacks this font: load it with the maker's tool."),
    WRONG_MODEL(
            DeviceStatus.ONLINE,
            106,
            "LED屏控制卡不支持此命令，请检查配置的型号。",
            "The LED card does not know this command: check the configured model."),
    REFUSED_BY_CARD(
            DeviceStatus.ONLINE,
            111,
            "LED屏控制卡拒绝了内容，请核对屏幕尺寸等配置。",
            "The LED card refused this: check the configured size of the board."),
    OUTSIDE(
            DeviceStatus.ONLINE,
            106,
            "显示区域超出屏幕或互相重叠，请修改分区配置。",
            "Areas lie outside the board or overlap: correct their layout."),
    TOO_MANY_AREAS(
            DeviceStatus.ONLINE,
            106,
            "显示区域数超过控制卡上限，请减少分区。",
            "More areas than the card has: use fewer."),
    CANNOT(DeviceStatus.ONLINE, 106, "此LED屏没有这项功能。", "This board cannot do that."),
    QUEUE_FULL(
            DeviceStatus.ONLINE,
            113,
            "LED屏待办命令过多，请稍候。",
            "Too many orders wait for the board: wait a moment."),
    CLOSED(DeviceStatus.OFFLINE, 101, "LED屏服务已停止。", "The board was shut down by this program.");

    private final DeviceStatus status;
    private final int unifiedPos;
    private final String chinese;
    private final String english;

    LedTrouble(DeviceStatus status, int unifiedPos, String chinese, String english) {
        this.status = status;
        this.unifiedPos = unifiedPos;
        this.chinese = chinese;
        this.english = english;
    }

    /// What health says while it lasts, in XFS4IoT words.
    public DeviceStatus status() {
        return status;
    }

    /// The error of UnifiedPOS, such as 107 for E_NOHARDWARE.
    public int unifiedPos() {
        return unifiedPos;
    }

    public Finding finding() {
        boolean passing = status == DeviceStatus.ONLINE || status == DeviceStatus.DEVICE_BUSY;
        return new Finding(passing ? Severity.WARNING : Severity.CRITICAL, chinese, english);
    }
}

package mingbai.device.printer;

import mingbai.device.health.Finding;
import mingbai.device.health.Finding.Severity;

/// What keeps a printer from printing, and what the technician does about it.
public enum PrinterTrouble {
    NO_PAPER("打印纸已用完，请换纸。", "Out of paper: load a roll."),
    PAPER_JAM("打印纸卡住，请开盖清除。", "Paper is jammed: open the cover and clear it."),
    COVER_OPEN("打印机上盖未关，请关好。", "The cover is open: close it."),
    CUTTER("切刀故障，请清除碎纸后断电重启。", "The cutter is stuck: clear it, then power-cycle."),
    HARDWARE("打印机硬件故障，请断电重启，仍不行请报修。", "Hardware error: power-cycle, then call service."),
    OFFLINE("打印机无应答，请检查电源和连线。", "No answer: check power and cable."),
    NO_DEVICE("找不到打印机，请检查连线和地址。", "No printer there: check cable and address."),
    BUSY("打印机正被占用，请关闭其他程序的连接。", "Another program holds the printer: end it."),
    CLOSED("打印服务已停止。", "The printer was shut down by this program.");

    private final String chinese;
    private final String english;

    PrinterTrouble(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public Finding finding() {
        return new Finding(Severity.CRITICAL, chinese, english);
    }
}

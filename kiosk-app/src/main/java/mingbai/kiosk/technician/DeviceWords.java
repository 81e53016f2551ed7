package mingbai.kiosk.technician;

import mingbai.kiosk.words.Phrase;
import mingbai.model.status.DeviceReport;

/// What devices and their states are called; a word we do not know stays as it is.
final class DeviceWords {
    private DeviceWords() {}

    static Phrase name(String device) {
        return switch (device) {
            case "ticket-printer" -> Phrase.of("小票打印机", "Ticket printer");
            case "guide-printer" -> Phrase.of("材料打印机", "Guide printer");
            case "code-scanner" -> Phrase.of("扫码器", "Scanner");
            case "id-reader" -> Phrase.of("身份证阅读器", "ID card reader");
            case "rating-pad" -> Phrase.of("评价器", "Rating pad");
            case "speaker" -> Phrase.of("扬声器", "Loudspeaker");
            case "home-button" -> Phrase.of("结束按钮", "Button that ends a visit");
            case "presence-sensor" -> Phrase.of("人体感应器", "Presence sensor");
            default -> Phrase.of(device, device);
        };
    }

    /// What works, but not as it should, is not called well.
    static Phrase state(DeviceReport device) {
        return device.worthALook() ? Phrase.of("需要留意", "See to it") : state(device.status());
    }

    /// In XFS4IoT's words.
    private static Phrase state(String word) {
        return switch (word) {
            case "online" -> Phrase.of("正常", "Well");
            case "offline" -> Phrase.of("离线", "Offline");
            case "powerOff" -> Phrase.of("断电", "No power");
            case "noDevice" -> Phrase.of("未接设备", "Not there");
            case "hardwareError" -> Phrase.of("硬件故障", "Out of order");
            case "userError" -> Phrase.of("需要人工处理", "Needs a hand");
            case "deviceBusy" -> Phrase.of("忙", "Busy");
            case "starting" -> Phrase.of("启动中", "Starting");
            default -> Phrase.of(word, word);
        };
    }
}

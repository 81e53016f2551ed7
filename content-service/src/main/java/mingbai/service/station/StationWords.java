package mingbai.service.station;

import mingbai.model.content.Scope;
import mingbai.model.signing.Verdict;
import mingbai.model.status.StationStatus;

/// What the stations' words are called on the console, in Chinese.
public final class StationWords {
    public static final StationWords WORDS = new StationWords();

    private StationWords() {}

    public String kind(StationStatus.Kind kind) {
        return switch (kind) {
            case KIOSK -> "自助终端";
            case HALL_BOARD -> "大厅屏";
            case WINDOW_STRIP -> "窗口屏";
            case LED_BOARD -> "LED屏";
            case TOUCH_PANEL -> "触摸查询屏";
        };
    }

    public String scope(Scope scope) {
        return switch (scope) {
            case Scope.OfRegion _ -> "区划清单";
            case Scope.OfHall _ -> "大厅内容";
            case Scope.OfStation _ -> "本机内容";
        };
    }

    /// A device's name in its driver's words; one we do not know stays as it is.
    public String device(String name) {
        return switch (name) {
            case "ticket-printer" -> "小票打印机";
            case "led-board" -> "LED 屏";
            case "code-scanner" -> "扫码器";
            case "id-reader" -> "身份证阅读器";
            case "rating-pad" -> "评价器";
            case "guide-printer" -> "材料打印机";
            case "speaker" -> "扬声器";
            case "home-button" -> "结束按钮";
            case "presence-sensor" -> "人体感应器";
            case "call-lamp" -> "呼叫灯";
            case "wall-brightness" -> "大屏亮度";
            case "light-sensor" -> "光线传感器";
            case "picture" -> "画面";
            case "glyphs" -> "字形";
            case "board-plan" -> "播放计划";
            case "maintenance" -> "维护";
            case "settings" -> "下发的设置";
            case "system" -> "系统";
            case "storage" -> "存储";
            case "temperature" -> "温度";
            case "hardware-clock" -> "主板时钟";
            default -> name;
        };
    }

    /// A device's state in XFS4IoT's words (Common interface, `device` status).
    public String state(String word) {
        return switch (word) {
            case "online" -> "正常";
            case "offline" -> "离线";
            case "powerOff" -> "断电";
            case "noDevice" -> "未接设备";
            case "hardwareError" -> "硬件故障";
            case "userError" -> "需要人工处理";
            case "deviceBusy" -> "忙";
            case "fraudAttempt" -> "疑似被破坏";
            case "potentialFraud" -> "疑似异常";
            case "starting" -> "启动中";
            default -> word;
        };
    }

    public String reason(Verdict.Reason reason) {
        return switch (reason) {
            case MALFORMED -> "报文格式错误";
            case WRONG_TYPE -> "类型不符";
            case UNKNOWN_KEY -> "签名密钥未知";
            case BAD_SIGNATURE -> "签名无效";
            case TOO_FEW_SIGNATURES -> "签名人数不足";
            case SAME_PERSON_TWICE -> "同一人重复签名";
            case WRONG_SCOPE -> "不是给本站的内容";
            case OUT_OF_REACH -> "签名人无权管辖";
            case STALE_VERSION -> "版本过旧";
            case EXPIRED -> "清单已过期";
            case WRONG_DOCUMENT -> "文档与清单不符";
        };
    }
}

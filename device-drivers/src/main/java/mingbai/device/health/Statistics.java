package mingbai.device.health;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a device did since it was opened, in the words of UnifiedPOS where it has one.
public record Statistics(Map<Count, Long> counts) {
    /// What is counted.
    public enum Count {
        CONNECTIONS("ConnectionCount", "连接次数"),
        COMMUNICATION_ERRORS("CommunicationErrorCount", "通信错误"),
        GOOD_READS("GoodReadCount", "读取成功"),
        FAILED_READS("FailedReadCount", "读取失败"),
        KEYS_PRESSED("KeyPressedCount", "有效按键"),
        KEYS_IGNORED("KeyIgnoredCount", "忽略按键"),
        SWITCHED("SwitchedCount", "通断次数"),
        SLIPS_PRINTED("SlipPrintedCount", "已打印凭条"),
        GUIDES_PRINTED("GuidePrintedCount", "已打印材料"),
        PRINTS_REFUSED("PrintRefusedCount", "未能打印"),
        PRINTS_UNCONFIRMED("PrintUnconfirmedCount", "打印未确认"),
        PAPER_CUTS("PaperCutCount", "切纸次数"),
        AREAS_UPDATED("AreaUpdatedCount", "更新区域"),
        FRAMES_REPEATED("FrameRepeatedCount", "重发帧数"),
        CARD_REFUSALS("CardRefusedCount", "控制卡拒绝"),
        SOUNDS_PLAYED("SoundPlayedCount", "播放次数"),
        SECONDS_PLAYED("SecondsPlayedCount", "播放秒数"),
        SOUNDS_FAILED("SoundFailedCount", "播放失败");

        private final String word;
        private final String chinese;

        Count(String word, String chinese) {
            this.word = word;
            this.chinese = chinese;
        }

        /// The name in a list of statistics.
        public String word() {
            return word;
        }

        public String chinese() {
            return chinese;
        }
    }

    public Statistics {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    public long of(Count count) {
        return counts.getOrDefault(count, 0L);
    }
}

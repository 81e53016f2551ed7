package mingbai.service.board;

import java.util.LinkedHashMap;
import java.util.Map;
import mingbai.model.notice.BoardProgramme.Kind;
import mingbai.model.programme.Clip.Transition;
import mingbai.model.programme.Schedule.Days;

/// The words of the form for what a plan says by a constant.
final class PlanWords {
    static final Map<String, Kind> KINDS = new LinkedHashMap<>();
    static final Map<String, Transition> TRANSITIONS =
            Map.of(
                    "", Transition.CUT,
                    "直接", Transition.CUT,
                    "淡入", Transition.FADE,
                    "滑入", Transition.SLIDE);
    static final Map<String, Days> DAYS =
            Map.of("", Days.ANY, "不限", Days.ANY, "开放日", Days.OPEN, "休息日", Days.CLOSED);

    static {
        KINDS.put("叫号", Kind.CALLS);
        KINDS.put("最近叫号", Kind.RECENT);
        KINDS.put("等候", Kind.WAITING);
        KINDS.put("目录", Kind.CATALOGUE);
        KINDS.put("收费", Kind.FEES);
        KINDS.put("人员", Kind.STAFF);
        KINDS.put("公告轮播", Kind.NOTICES);
        KINDS.put("导办图", Kind.HALL_MAP);
        KINDS.put("满意率", Kind.SATISFACTION);
        KINDS.put("时钟", Kind.CLOCK);
        KINDS.put("跑马灯", Kind.MARQUEE);
        KINDS.put("流程图", Kind.FLOW);
        KINDS.put("公告", Kind.NOTICE);
        KINDS.put("展板", Kind.PANEL);
        KINDS.put("图片", Kind.PICTURE);
        KINDS.put("视频", Kind.VIDEO);
        KINDS.put("列表", Kind.PLAYLIST);
    }

    private PlanWords() {}

    static <T> String word(Map<String, T> words, T wanted) {
        return words.entrySet().stream()
                .filter(e -> e.getValue().equals(wanted) && !e.getKey().isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse("");
    }
}

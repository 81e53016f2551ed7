package mingbai.service.rollout;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mingbai.model.enrolment.Applicant.Program;
import mingbai.model.update.UpdateReport.Stage;

/// A roll-out as the page says it.
record RolloutRow(Rollout rollout, Duration watch) {

    /// A stage: how many made it, of how many, and whether that is all.
    record Step(Rollout.Stage stage, int made, int of) {
        public boolean done() {
            return made >= of;
        }
    }

    /// A station's words in a colour, and the moment that belongs to them.
    record Line(String station, Words words, Optional<Instant> at) {}

    /// What is said, and how: `good`, `warn`, `bad` or nothing.
    record Words(String chinese, String english, String colour) {}

    static String box(Program box) {
        return box == Program.KIOSK ? "自助机" : "大屏";
    }

    public String kind() {
        return box(rollout.head().box());
    }

    public List<Step> steps() {
        int size = rollout.size();
        int settled = (int) rollout.members().stream().filter(m -> m.progress().settled()).count();
        return Arrays.stream(Rollout.Stage.values())
                .map(s -> new Step(s, Math.min(settled, s.of(size)), s.of(size)))
                .toList();
    }

    public List<Line> lines() {
        return lines(false);
    }

    public List<Line> leftOut() {
        return lines(true);
    }

    private List<Line> lines(boolean leftOut) {
        return rollout.members().stream()
                .filter(m -> m.progress() instanceof Progress.LeftOut == leftOut)
                .map(this::line)
                .toList();
    }

    private Line line(Member member) {
        return new Line(member.station().value(), words(member.progress()), at(member.progress()));
    }

    private static Words words(Progress progress) {
        return switch (progress) {
            case Progress.Waiting _ -> new Words("还没有轮到", "not its turn yet", "");
            case Progress.Ordered(var _, var stage, int percent, var _) ->
                    stage == Stage.DOWNLOADING
                            ? new Words("下载 " + percent + "%", "downloading", "warn")
                            : new Words("已下载，正在安装、重启试用", "installing, then on trial", "warn");
            case Progress.Watched _ -> new Words("已更新，观察到", "updated, watched until", "warn");
            case Progress.Ailing(var _, var what, var _) ->
                    new Words("已更新，但不正常：" + what, "updated, but not well, since", "bad");
            case Progress.Well _ -> new Words("完成", "done", "good");
            case Progress.Failed(var _, var why, var detail) ->
                    new Words((why.chinese() + " " + detail).strip(), why.english(), "bad");
            case Progress.LeftOut(var _, var why) -> new Words(why.chinese(), why.english(), "");
        };
    }

    private Optional<Instant> at(Progress progress) {
        return switch (progress) {
            case Progress.Waiting _, Progress.Ordered _ -> Optional.empty();
            case Progress.Watched(var since, var _) -> Optional.of(since.plus(watch));
            case Progress.Ailing(var since, var _, var _) -> Optional.of(since);
            case Progress.Well(var at) -> Optional.of(at);
            case Progress.Failed(var at, var _, var _) -> Optional.of(at);
            case Progress.LeftOut(var at, var _) -> Optional.of(at);
        };
    }

    public Words state() {
        return switch (rollout.state()) {
            case RolloutState.Running _ ->
                    new Words(
                            "进行中：" + rollout.stage().chinese(),
                            "under way: " + rollout.stage().english(),
                            "warn");
            case RolloutState.Paused _ -> new Words("已暂停", "paused", "warn");
            case RolloutState.Stopped _ -> new Words("已自动停下", "stopped by itself", "bad");
            case RolloutState.Done _ -> new Words("已完成", "done", "good");
            case RolloutState.Ended _ -> new Words("已结束", "ended", "");
        };
    }

    /// Why it stopped, where it did.
    public Optional<Words> stopped() {
        return rollout.state()
                        instanceof RolloutState.Stopped(var _, var station, var why, var detail)
                ? Optional.of(
                        new Words(
                                station + "：" + (why.chinese() + " " + detail).strip(),
                                why.english(),
                                "bad"))
                : Optional.empty();
    }

    public boolean live() {
        return rollout.state().live();
    }

    public boolean running() {
        return rollout.state() instanceof RolloutState.Running;
    }
}

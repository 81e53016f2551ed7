package mingbai.service.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import mingbai.service.preview.Difference;
import mingbai.service.sheet.Sheet;
import mingbai.service.tables.Intake;

/// A file that somebody has sent in: how far reading it has come, and then what it would change.
final class PendingImport implements Intake.Progress {
    private final Sent sent;
    private final AtomicInteger rows = new AtomicInteger();
    private volatile Standing standing = new Standing(Stage.READING, Found.NOTHING);

    PendingImport(Sent sent) {
        this.sent = sent;
    }

    /// How far it has come, and what was found by then: the two change together.
    private record Standing(Stage stage, Found found) {}

    /// Who sent it, from which source, where it lies meanwhile, and its content's short hash.
    record Sent(String id, String who, String source, Path file, String hash) {}

    /// What has been found in it, and the library's revision it was compared with.
    record Found(
            ImportReport report,
            Optional<Intake> intake,
            List<Sheet> sheets,
            List<Difference> differences,
            long revision) {
        static final Found NOTHING =
                new Found(ImportReport.refused(""), Optional.empty(), List.of(), List.of(), -1);

        Found {
            sheets = List.copyOf(sheets);
            differences = List.copyOf(differences);
        }
    }

    /// How far it has come.
    enum Stage {
        READING("正在读取文件", "Reading"),
        CHECKING("正在逐行检查", "Checking"),
        COMPARING("正在与现有内容比较", "Comparing"),
        READY("可以导入", "Ready"),
        REFUSED("不能导入", "Refused"),
        BROKEN("出错了，请重新上传", "Something broke: send it again");

        private final String chinese;
        private final String english;

        Stage(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }
    }

    /// How far it had come at one moment: its parts never contradict each other.
    record Look(Sent sent, Stage stage, int rows, Found found) {
        public boolean busy() {
            return switch (stage) {
                case READING, CHECKING, COMPARING -> true;
                case READY, REFUSED, BROKEN -> false;
            };
        }

        /// Whether it has tables whose columns may be called otherwise.
        public boolean mappable() {
            return !found.sheets().isEmpty();
        }

        public ImportReport report() {
            return found.report();
        }

        /// How many lines would be added, changed and removed.
        public Map<Difference.Kind, Long> counts() {
            return found.differences().stream()
                    .collect(Collectors.groupingBy(Difference::kind, Collectors.counting()));
        }

        public long count(Difference.Kind kind) {
            return counts().getOrDefault(kind, 0L);
        }
    }

    Sent sent() {
        return sent;
    }

    Look look() {
        var now = standing;
        return new Look(sent, now.stage(), rows.get(), now.found());
    }

    void enter(Stage next) {
        standing = new Standing(next, Found.NOTHING);
    }

    @Override
    public void rowChecked() {
        rows.incrementAndGet();
    }

    void restart() {
        rows.set(0);
        enter(Stage.READING);
    }

    void finish(Found result) {
        standing = new Standing(result.report().clean() ? Stage.READY : Stage.REFUSED, result);
    }
}

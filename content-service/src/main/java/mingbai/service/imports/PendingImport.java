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
    private volatile Stage stage = Stage.READING;
    private volatile Found found = Found.NOTHING;

    PendingImport(Sent sent) {
        this.sent = sent;
    }

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

    public Sent sent() {
        return sent;
    }

    public Stage stage() {
        return stage;
    }

    void enter(Stage next) {
        stage = next;
    }

    public boolean busy() {
        return switch (stage) {
            case READING, CHECKING, COMPARING -> true;
            case READY, REFUSED, BROKEN -> false;
        };
    }

    public int rows() {
        return rows.get();
    }

    @Override
    public void rowChecked() {
        rows.incrementAndGet();
    }

    void restart() {
        rows.set(0);
        found = Found.NOTHING;
        stage = Stage.READING;
    }

    Found found() {
        return found;
    }

    void finish(Found result) {
        found = result;
        stage = result.report().clean() ? Stage.READY : Stage.REFUSED;
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

package mingbai.service.notice;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.notice.Notice;
import mingbai.model.notice.Validity;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.publish.PublishOutcome;
import mingbai.service.publish.Publisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Where notices are written and approved. That two people are needed is decided here, inside the
/// transaction; a page only shows it.
@Service
public final class NoticeDesk {
    private final Database database;
    private final NoticeTable table;
    private final NoticeText text;
    private final Shelves shelves;
    private final InstantSource clock;

    NoticeDesk(
            Database database,
            NoticeTable table,
            NoticeText text,
            Shelves shelves,
            InstantSource clock) {
        this.database = database;
        this.table = table;
        this.text = text;
        this.shelves = shelves;
        this.clock = clock;
    }

    /// What a notice goes into.
    @Component
    record Shelves(
            Library library,
            HallShelf shelf,
            Publisher publisher,
            AuditLog audit,
            RandomGenerator random) {}

    public List<NoticeFile> all() {
        return database.read(table::all);
    }

    public Optional<NoticeFile> find(String id) {
        return database.read(sql -> table.find(sql, id));
    }

    public long waiting() {
        return all().stream().filter(file -> file.state() == NoticeState.WAITING).count();
    }

    /// Writes a new notice or changes one that may be changed.
    public NoticeOutcome write(NoticeDraft draft, String who) {
        var faults = faults(draft);
        if (!faults.isEmpty()) {
            return new NoticeOutcome.Faulty(faults);
        }
        return database.writeNow(sql -> write(sql, draft, who));
    }

    private List<NoticeOutcome.Fault> faults(NoticeDraft draft) {
        List<NoticeOutcome.Fault> faults = new ArrayList<>();
        String title = draft.text().title();
        String body = draft.text().body();
        if (title.isBlank() || title.length() > NoticeDraft.LONGEST_TITLE) {
            faults.add(
                    new NoticeOutcome.Fault("title", "标题需 1–60 字", "a title has 1–60 characters"));
        }
        if (body.isBlank() || body.length() > Notice.MAX_BODY) {
            faults.add(
                    new NoticeOutcome.Fault(
                            "body", "正文需 1–50000 字", "a body has 1–50,000 characters"));
        }
        if (!draft.from().isBefore(draft.until())) {
            faults.add(new NoticeOutcome.Fault("until", "结束时间应晚于开始时间", "it ends before it begins"));
        }
        faults.addAll(text.faults("title", title));
        faults.addAll(text.faults("body", body));
        return faults;
    }

    private NoticeOutcome write(Sql sql, NoticeDraft draft, String who) {
        var before = draft.id().flatMap(id -> table.find(sql, id));
        if (before.filter(file -> !file.editable()).isPresent()) {
            return new NoticeOutcome.NotNow();
        }
        if (before.filter(file -> file.revision() != draft.revision()).isPresent()) {
            return new NoticeOutcome.Changed();
        }
        var notice =
                new Notice(
                        before.map(file -> file.notice().id()).orElseGet(this::newId),
                        draft.kind(),
                        draft.text().title().strip(),
                        draft.text().body().strip(),
                        new Validity(draft.from(), draft.until()));
        int revision = before.map(NoticeFile::revision).orElse(0) + 1;
        var people = new NoticeFile.People(who, "", "", clock.instant());
        var file = new NoticeFile(notice, NoticeState.DRAFT, revision, people);
        return keep(sql, file, who, "编写公告");
    }

    private String newId() {
        return "n" + HexFormat.of().toHexDigits(shelves.random().nextLong());
    }

    private NoticeOutcome keep(Sql sql, NoticeFile file, String who, String deed) {
        table.put(sql, file);
        shelves.audit().add(sql, who, deed, file.notice().title());
        return new NoticeOutcome.Done(file);
    }

    /// Hands a draft to whoever approves.
    public NoticeOutcome submit(String id, int revision, String who) {
        return step(
                id,
                revision,
                NoticeState.DRAFT,
                (sql, file) -> keep(sql, moved(file, NoticeState.WAITING, "", ""), who, "提交审核"));
    }

    /// Sends it back with a reason.
    public NoticeOutcome giveBack(String id, int revision, String who, String reason) {
        return step(
                id,
                revision,
                NoticeState.WAITING,
                (sql, file) ->
                        keep(sql, moved(file, NoticeState.RETURNED, who, reason), who, "退回公告"));
    }

    /// Approves what was read, unless it is one's own; then every screen of the hall gets it.
    public NoticeOutcome approve(String id, int revision, String who) {
        var outcome =
                step(
                        id,
                        revision,
                        NoticeState.WAITING,
                        (sql, file) -> {
                            if (file.people().author().equals(who)) {
                                return new NoticeOutcome.OwnWork();
                            }
                            shelves.library().put(sql, document(file.notice()));
                            return keep(
                                    sql, moved(file, NoticeState.PUBLISHED, who, ""), who, "批准公告");
                        });
        return published(outcome);
    }

    /// Takes it off every screen again.
    public NoticeOutcome withdraw(String id, int revision, String who) {
        var outcome =
                step(
                        id,
                        revision,
                        NoticeState.PUBLISHED,
                        (sql, file) -> {
                            shelves.library()
                                    .remove(sql, shelves.shelf().hallScope(), path(file.notice()));
                            var moved =
                                    moved(
                                            file,
                                            NoticeState.WITHDRAWN,
                                            file.people().approver(),
                                            "");
                            return keep(sql, moved, who, "撤回公告");
                        });
        return published(outcome);
    }

    private NoticeOutcome published(NoticeOutcome outcome) {
        if (outcome instanceof NoticeOutcome.Done(NoticeFile file)
                && shelves.publisher().publish(shelves.shelf().hallScope())
                        instanceof PublishOutcome.Unsigned) {
            return new NoticeOutcome.Unsigned(file);
        }
        return outcome;
    }

    private LibraryDocument document(Notice notice) {
        return LibraryDocument.of(
                shelves.shelf().hallScope(),
                path(notice),
                DocumentType.NOTICE,
                notice,
                notice.shown());
    }

    private static ContentPath path(Notice notice) {
        return ContentPath.notice(notice.id());
    }

    private NoticeFile moved(NoticeFile file, NoticeState state, String approver, String reason) {
        var people =
                new NoticeFile.People(file.people().author(), approver, reason, clock.instant());
        return new NoticeFile(file.notice(), state, file.revision() + 1, people);
    }

    /// One step of a notice's way, within a transaction.
    private interface Step {
        NoticeOutcome go(Sql sql, NoticeFile file);
    }

    private NoticeOutcome step(String id, int revision, NoticeState from, Step step) {
        return database.writeNow(sql -> {
            var file = table.find(sql, id);
            if (file.isEmpty() || file.get().state() != from) {
                return new NoticeOutcome.NotNow();
            }
            return file.get().revision() == revision
                    ? step.go(sql, file.get())
                    : new NoticeOutcome.Changed();
        });
    }
}

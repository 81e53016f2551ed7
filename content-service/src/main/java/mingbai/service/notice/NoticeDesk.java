package mingbai.service.notice;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import mingbai.model.content.ContentPath;
import mingbai.model.notice.Notice;
import mingbai.model.notice.Validity;
import mingbai.model.personal.PersonalNumbers;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.notice.NoticeOutcome.Fault;
import mingbai.service.publish.PublishOutcome;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Where notices are written and approved. That two people are needed, and who may do what, is
/// decided here, inside the transaction; a page only shows it.
@Service
public final class NoticeDesk {
    /// Longest reason for sending one back, in characters.
    public static final int LONGEST_REASON = 200;

    private final Database database;
    private final NoticeTable table;
    private final NoticePeople people;
    private final Shelves shelves;
    private final InstantSource clock;

    NoticeDesk(
            Database database,
            NoticeTable table,
            NoticePeople people,
            Shelves shelves,
            InstantSource clock) {
        this.database = database;
        this.table = table;
        this.people = people;
        this.shelves = shelves;
        this.clock = clock;
    }

    /// What a notice goes into, and what its going is written down in.
    @Component
    record Shelves(
            NoticeShelf notices, NoticeCalendar calendar, AuditLog audit, RandomGenerator random) {}

    /// The last changed first; those that were only imported at the end.
    public List<NoticeFile> all() {
        return database.read(sql -> {
            var files = new ArrayList<>(table.all(sql));
            var known = files.stream().map(f -> f.notice().id()).collect(Collectors.toSet());
            shelves.notices().all(sql).stream()
                    .filter(notice -> !known.contains(notice.id()))
                    .map(NoticeFile::imported)
                    .forEach(files::add);
            return List.copyOf(files);
        });
    }

    public Optional<NoticeFile> find(String id) {
        boolean fits = ContentPath.fits("notice/" + id);
        return fits ? database.read(sql -> find(sql, id)) : Optional.empty();
    }

    private Optional<NoticeFile> find(Sql sql, String id) {
        return table.find(sql, id)
                .or(() -> shelves.notices().find(sql, id).map(NoticeFile::imported));
    }

    /// What somebody's roles let them do.
    public record Rights(boolean writes, boolean approves) {}

    public Rights rights(String who) {
        return database.read(
                sql -> new Rights(people.mayWrite(sql, who), people.mayApprove(sql, who)));
    }

    /// Whether somebody wrote any part of it and so cannot approve it.
    public boolean wrote(String id, String who) {
        return database.read(sql -> people.isWriter(sql, id, who));
    }

    /// Whether something approved is not out, since nobody here could sign it.
    public boolean unsent() {
        return shelves.notices().unsent();
    }

    public long waiting() {
        return database.read(sql -> table.count(sql, NoticeState.WAITING));
    }

    /// Writes a new notice or changes one that may be changed.
    public NoticeOutcome write(NoticeDraft draft, String who) {
        var faults = NoticeCheck.of(draft, clock.instant());
        shelves.calendar().tooShort(draft).ifPresent(faults::add);
        return faults.isEmpty()
                ? database.writeNow(sql -> write(sql, draft, who))
                : new NoticeOutcome.Faulty(faults);
    }

    private NoticeOutcome write(Sql sql, NoticeDraft draft, String who) {
        var before = draft.id().flatMap(id -> table.find(sql, id));
        if (!people.mayWrite(sql, who)) {
            return new NoticeOutcome.NotAllowed();
        }
        if (draft.id().isPresent() && before.filter(NoticeFile::editable).isEmpty()) {
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
                        new Validity(draft.from(), draft.until()),
                        draft.place().channel(),
                        draft.place().period());
        int revision = before.map(NoticeFile::revision).orElse(0) + 1;
        return keep(
                sql,
                written(notice, NoticeState.DRAFT, revision, who),
                who,
                "编写公告 · Wrote a notice");
    }

    /// Takes in a notice from a workbook, within a transaction of the caller's: like any other it
    /// has to be approved by somebody else. False when the hall already shows the very same.
    public boolean propose(Sql sql, Notice notice, String who) {
        if (find(sql, notice.id()).filter(file -> file.notice().equals(notice)).isPresent()) {
            return false;
        }
        boolean taken = find(sql, notice.id()).isPresent();
        String id = taken ? newId() : notice.id();
        var own =
                new Notice(
                        id,
                        notice.kind(),
                        notice.title(),
                        notice.body(),
                        notice.shown(),
                        notice.channel(),
                        notice.period());
        keep(
                sql,
                written(own, NoticeState.WAITING, 1, who),
                who,
                "导入公告，提交审核 · Imported a notice for review");
        return true;
    }

    private NoticeFile written(Notice notice, NoticeState state, int revision, String who) {
        return new NoticeFile(
                notice, state, revision, new NoticeFile.People(who, "", "", clock.instant()));
    }

    private String newId() {
        return "n" + HexFormat.of().toHexDigits(shelves.random().nextLong());
    }

    private NoticeOutcome keep(Sql sql, NoticeFile file, String who, String deed) {
        table.put(sql, file);
        if (file.people().author().equals(who)) {
            people.wrote(sql, file.notice().id(), who);
        }
        shelves.audit().add(sql, who, deed, file.notice().title());
        return new NoticeOutcome.Done(file);
    }

    /// Hands a draft to whoever approves.
    public NoticeOutcome submit(String id, int revision, String who) {
        return step(
                id,
                revision,
                NoticeState.DRAFT,
                (sql, file) -> {
                    if (!people.mayWrite(sql, who)) {
                        return new NoticeOutcome.NotAllowed();
                    }
                    var faults = NoticeCheck.of(file.notice(), clock.instant());
                    return faults.isEmpty()
                            ? keep(
                                    sql,
                                    moved(file, NoticeState.WAITING, "", ""),
                                    who,
                                    "提交审核 · Submitted for review")
                            : new NoticeOutcome.Faulty(faults);
                });
    }

    /// Sends it back with a reason.
    public NoticeOutcome giveBack(String id, int revision, String who, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            String chinese = "请用 1–%d 字写明退回原因".formatted(LONGEST_REASON);
            String english = "say why, in 1–%d characters".formatted(LONGEST_REASON);
            return new NoticeOutcome.Faulty(List.of(Fault.plain("reason", chinese, english)));
        }
        String said = PersonalNumbers.hidden(reason.strip());
        return step(
                id,
                revision,
                NoticeState.WAITING,
                (sql, file) ->
                        people.mayApprove(sql, who)
                                ? keep(
                                        sql,
                                        moved(file, NoticeState.RETURNED, who, said),
                                        who,
                                        "退回公告 · Returned a notice")
                                : new NoticeOutcome.NotAllowed());
    }

    /// Approves what was read, unless it is one's own; then every screen of the hall gets it.
    public NoticeOutcome approve(String id, int revision, String who) {
        return published(
                step(id, revision, NoticeState.WAITING, (sql, file) -> approve(sql, file, who)));
    }

    private NoticeOutcome approve(Sql sql, NoticeFile file, String who) {
        if (!people.mayApprove(sql, who)) {
            return new NoticeOutcome.NotAllowed();
        }
        if (people.isWriter(sql, file.notice().id(), who)) {
            return new NoticeOutcome.OwnWork();
        }
        var faults = NoticeCheck.of(file.notice(), clock.instant());
        if (!faults.isEmpty()) {
            return new NoticeOutcome.Faulty(faults);
        }
        shelves.notices().put(sql, file.notice());
        shelves.notices().written(sql, people.writers(sql, file.notice().id()));
        return keep(
                sql, moved(file, NoticeState.PUBLISHED, who, ""), who, "批准公告 · Approved a notice");
    }

    /// Takes it off every screen again.
    public NoticeOutcome withdraw(String id, int revision, String who) {
        return published(
                step(
                        id,
                        revision,
                        NoticeState.PUBLISHED,
                        (sql, file) -> {
                            if (!people.mayApprove(sql, who)) {
                                return new NoticeOutcome.NotAllowed();
                            }
                            shelves.notices().remove(sql, file.notice());
                            shelves.notices().written(sql, List.of(who));
                            String approver = file.people().approver();
                            return keep(
                                    sql,
                                    moved(file, NoticeState.WITHDRAWN, approver, ""),
                                    who,
                                    "撤回公告 · Withdrew a notice");
                        }));
    }

    private NoticeOutcome published(NoticeOutcome outcome) {
        if (!(outcome instanceof NoticeOutcome.Done(NoticeFile file))) {
            return outcome;
        }
        return switch (shelves.notices().publish()) {
            case PublishOutcome.Unsigned _, PublishOutcome.Objected _ ->
                    new NoticeOutcome.Unsigned(file);
            case PublishOutcome.Refused refused -> new NoticeOutcome.Unsent(file, refused.reason());
            case PublishOutcome.Published _, PublishOutcome.Unchanged _ -> outcome;
        };
    }

    private NoticeFile moved(NoticeFile file, NoticeState state, String approver, String reason) {
        var changed =
                new NoticeFile.People(file.people().author(), approver, reason, clock.instant());
        return new NoticeFile(file.notice(), state, file.revision() + 1, changed);
    }

    /// One step of a notice's way, within a transaction.
    private interface Step {
        NoticeOutcome go(Sql sql, NoticeFile file);
    }

    private NoticeOutcome step(String id, int revision, NoticeState from, Step step) {
        return database.writeNow(sql -> {
            var file = find(sql, id);
            if (file.isPresent() && file.get().revision() != revision) {
                return new NoticeOutcome.Changed();
            }
            return file.isPresent() && file.get().state() == from
                    ? step.go(sql, file.get())
                    : new NoticeOutcome.NotNow();
        });
    }
}

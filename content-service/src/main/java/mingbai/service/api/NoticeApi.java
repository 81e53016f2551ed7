package mingbai.service.api;

import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import mingbai.model.content.ContentPath;
import mingbai.model.notice.Notice;
import mingbai.model.notice.NoticePeriod;
import mingbai.model.notice.Validity;
import mingbai.service.database.Database;
import mingbai.service.notice.NoticeCalendar;
import mingbai.service.notice.NoticeCheck;
import mingbai.service.notice.NoticeDesk;
import mingbai.service.notice.NoticeDraft;
import mingbai.service.notice.NoticeFile;
import mingbai.service.notice.NoticeOutcome;
import mingbai.service.reply.Json;
import mingbai.service.reply.Refusal;
import mingbai.service.reply.Replies;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Notices that another system hands in. They wait for a person's approval and for two signatures
/// like any others.
@RestController
class NoticeApi {
    private static final Refusal UNKNOWN =
            new Refusal("UNKNOWN_NOTICE", "没有这份公告", "There is no such notice.");

    private final Database database;
    private final NoticeDesk desk;
    private final NoticeCalendar calendar;

    NoticeApi(Database database, NoticeDesk desk, NoticeCalendar calendar) {
        this.database = database;
        this.desk = desk;
        this.calendar = calendar;
    }

    /// A notice; `id` is the caller's own, and the same notice sent twice is one.
    record Wanted(
            String id,
            Notice.Kind kind,
            String title,
            String body,
            Instant from,
            Instant until,
            Optional<Notice.Channel> channel,
            Optional<NoticePeriod> period) {}

    /// Where a notice stands: DRAFT, WAITING, RETURNED, PUBLISHED or WITHDRAWN; and why it came
    /// back.
    record Standing(String id, String state, String reason) {
        static Standing of(NoticeFile file) {
            return new Standing(file.notice().id(), file.state().name(), file.people().reason());
        }
    }

    @PostMapping("/api/v1/notices")
    ResponseEntity<byte[]> propose(@RequestBody byte[] body, Principal key) throws Json.Unusable {
        var notice = notice(Json.read(body, Wanted.class));
        boolean taken = database.writeNow(sql -> desk.propose(sql, notice, key.getName()));
        return Json.answer(
                taken ? HttpStatus.CREATED : HttpStatus.OK,
                new Standing(notice.id(), taken ? "WAITING" : standing(notice.id()), ""));
    }

    /// Changes one that was not approved yet, and hands it in again.
    @PutMapping("/api/v1/notices/{id}")
    ResponseEntity<byte[]> change(@PathVariable String id, @RequestBody byte[] body, Principal key)
            throws Json.Unusable {
        var notice = notice(Json.read(body, Wanted.class));
        if (!notice.id().equals(id)) {
            throw new Json.Unusable("id: not the one in the address");
        }
        var file = desk.find(id);
        if (file.isEmpty()) {
            return Json.answer(HttpStatus.NOT_FOUND, UNKNOWN);
        }
        var written = desk.write(draft(notice, file.get().revision()), key.getName());
        return said(
                written instanceof NoticeOutcome.Done(var kept)
                        ? desk.submit(id, kept.revision(), key.getName())
                        : written);
    }

    private static NoticeDraft draft(Notice notice, int revision) {
        return new NoticeDraft(
                Optional.of(notice.id()),
                revision,
                notice.kind(),
                new NoticeDraft.Text(notice.title(), notice.body()),
                notice.shown().from(),
                notice.shown().until(),
                new NoticeDraft.Place(notice.channel(), notice.period()));
    }

    private static ResponseEntity<byte[]> said(NoticeOutcome outcome) throws Json.Unusable {
        if (outcome instanceof NoticeOutcome.Faulty(var faults)) {
            var fault = faults.getFirst();
            throw new Json.Unusable(
                    fault.field() + ": " + fault.chinese() + " · " + fault.english());
        }
        return outcome instanceof NoticeOutcome.Done(var file)
                ? Json.answer(HttpStatus.OK, Standing.of(file))
                : Replies.refused(
                        "NOT_NOW",
                        "现在不能修改：已送审、已批准，或刚被他人修改",
                        "Not now: handed in, approved, or changed in the meantime");
    }

    private String standing(String id) {
        return desk.find(id).map(file -> file.state().name()).orElse("");
    }

    private Notice notice(Wanted wanted) throws Json.Unusable {
        if (!ContentPath.fits("notice/" + wanted.id()) || wanted.id().isEmpty()) {
            throw new Json.Unusable("id: 1–64 letters, digits or hyphens");
        }
        for (var fault : NoticeCheck.ofText(wanted.title(), wanted.body())) {
            throw new Json.Unusable(
                    fault.field() + ": " + fault.chinese() + " · " + fault.english());
        }
        if (!wanted.from().isBefore(wanted.until())) {
            throw new Json.Unusable("until: not after from");
        }
        var over = wanted.period().map(period -> calendar.over(period, wanted.from()));
        if (over.filter(wanted.until()::isBefore).isPresent()) {
            throw new Json.Unusable("until: the notice period ends at " + over.get());
        }
        return new Notice(
                wanted.id(),
                wanted.kind(),
                wanted.title().strip(),
                wanted.body().strip(),
                new Validity(wanted.from(), wanted.until()),
                wanted.channel().orElse(Notice.Channel.SERVICES),
                wanted.period());
    }

    @GetMapping("/api/v1/notices/{id}")
    ResponseEntity<byte[]> notice(@PathVariable String id) {
        return (ContentPath.fits("notice/" + id) ? desk.find(id) : Optional.<NoticeFile>empty())
                .map(file -> Json.answer(HttpStatus.OK, Standing.of(file)))
                .orElseGet(() -> Json.answer(HttpStatus.NOT_FOUND, UNKNOWN));
    }
}

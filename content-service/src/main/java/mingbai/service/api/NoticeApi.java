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
import mingbai.service.notice.NoticeFile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Notices that another system hands in. They wait for a person's approval and for two signatures
/// like any others.
@RestController
class NoticeApi {
    private static final ApiMessage.Refusal UNKNOWN =
            new ApiMessage.Refusal("UNKNOWN_NOTICE", "没有这份公告", "There is no such notice.");

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

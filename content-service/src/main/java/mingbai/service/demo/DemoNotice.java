package mingbai.service.demo;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import mingbai.model.notice.Notice;
import mingbai.service.notice.NoticeDesk;
import mingbai.service.notice.NoticeDraft;
import mingbai.service.notice.NoticeOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The announcement of a tour: written by one account, approved by another.
@Component
final class DemoNotice {
    private static final Logger LOG = LoggerFactory.getLogger(DemoNotice.class);
    private static final String AUTHOR = "editor";
    private static final String APPROVER = "reviewer";
    private static final Duration SHOWN = Duration.ofHours(8);
    private static final NoticeDraft.Text TEXT =
            new NoticeDraft.Text(
                    "演示公告：自助区延时服务",
                    "本公告由演示编辑编写、演示审核批准，签名后下发到每一块屏幕。演示期间自助服务区延长开放，"
                            + "取号、查询、评价均可在自助终端办理，如需帮助请到咨询台。");

    private final NoticeDesk desk;
    private final InstantSource clock;

    DemoNotice(NoticeDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    void announce() {
        var now = clock.instant();
        var draft =
                new NoticeDraft(
                        Optional.empty(),
                        0,
                        Notice.Kind.ANNOUNCEMENT,
                        TEXT,
                        now.minusSeconds(1),
                        now.plus(SHOWN),
                        NoticeDraft.Place.USUAL);
        if (desk.write(draft, AUTHOR) instanceof NoticeOutcome.Done(var written)
                && desk.submit(written.notice().id(), written.revision(), AUTHOR)
                        instanceof NoticeOutcome.Done(var waiting)) {
            var outcome = desk.approve(waiting.notice().id(), waiting.revision(), APPROVER);
            LOG.info("The tour's announcement: {}", outcome.getClass().getSimpleName());
        }
    }
}

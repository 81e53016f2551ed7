package mingbai.service.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingbai.model.notice.Notice;
import mingbai.model.notice.Validity;
import mingbai.model.rating.RatingTag;
import mingbai.model.rating.RatingTags;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.notice.NoticeDesk;
import mingbai.service.rating.KeptRating;
import mingbai.service.rating.RatingRuleBook;
import mingbai.service.rating.RatingRules;
import mingbai.service.rating.RatingShelf;
import org.springframework.stereotype.Component;

/// What the pages of cases need: each case with its rating, for whoever may see it.
@Component
final class CaseDesk {
    private static final Duration SHOWN = Duration.ofDays(30);
    private static final int LONGEST_TEXT = 1_000;

    private final Database database;
    private final FollowUp followUp;
    private final RatingRuleBook rules;
    private final Shelves shelves;
    private final InstantSource clock;

    CaseDesk(
            Database database,
            FollowUp followUp,
            RatingRuleBook rules,
            Shelves shelves,
            InstantSource clock) {
        this.database = database;
        this.followUp = followUp;
        this.rules = rules;
        this.shelves = shelves;
        this.clock = clock;
    }

    /// Where the rest is.
    @Component
    record Shelves(RatingShelf ratings, NoticeDesk notices, CallBacks calls, AuditLog audit) {}

    /// Who looks; `all` for those who answer for the hall.
    record Reader(String name, boolean all) {}

    /// A case as it is seen, with what was said; `number` is empty for whoever must not know.
    record Seen(LowCase it, Said said, List<CaseTable.Step> steps, Standing standing) {}

    /// What the visitor said.
    record Said(String grade, List<String> tags, String text, String number, int window) {}

    /// How urgent it is.
    record Standing(String due, boolean overdue) {}

    List<Seen> all(Reader reader) {
        var today = today();
        return database.read(sql ->
                followUp.all().stream()
                        .filter(c -> visible(c, reader))
                        .flatMap(c -> seen(sql, c, reader, today).stream())
                        .toList());
    }

    Optional<Seen> find(String id, Reader reader) {
        var today = today();
        return followUp.find(id)
                .filter(file -> visible(file.it(), reader))
                .flatMap(file ->
                        database.read(sql -> seen(sql, file.it(), reader, today))
                                .map(s -> new Seen(s.it(), s.said(), file.steps(), s.standing())));
    }

    private LocalDate today() {
        return database.read(sql -> rules.day(sql, clock.instant()));
    }

    private static boolean visible(LowCase it, Reader reader) {
        return reader.all() || it.people().assignee().equals(reader.name());
    }

    private Optional<Seen> seen(Sql sql, LowCase it, Reader reader, LocalDate today) {
        var standing =
                new Standing(it.due().map(LocalDate::toString).orElse(""), it.overdue(today));
        return shelves.ratings()
                .find(sql, it.token())
                .map(kept -> new Seen(it, said(kept, reader.all()), List.of(), standing));
    }

    private static Said said(KeptRating kept, boolean all) {
        return new Said(
                kept.rating().grade().chinese(),
                kept.rating().tags().stream()
                        .flatMap(code -> RatingTags.find(code).stream())
                        .map(RatingTag::text)
                        .toList(),
                kept.rating().text(),
                all ? kept.service().day() + " " + kept.service().number() : "",
                kept.service().about().window().value());
    }

    /// Whether a deed is offered to somebody. What else is missing, the deed itself says.
    boolean offered(Seen seen, CaseDeed deed, FollowUp.Hand hand) {
        boolean own = !deed.managers() && seen.it().people().assignee().equals(hand.name());
        return deed.possible(seen.it().state())
                && (hand.manager() || own)
                && (deed != CaseDeed.CALL_BACK || seen.it().consented());
    }

    Optional<String> phone(LowCase it, String who) {
        return it.consented() ? Optional.of(shelves.calls().phone(it, who)) : Optional.empty();
    }

    /// Drafts the public answer as a notice, which goes the way of every notice: somebody else has
    /// to approve it. Only of a closed case; the visitor's own words are not in it.
    boolean propose(String id, String text, String who) {
        var closed = followUp.find(id).filter(f -> f.it().state() == CaseState.CLOSED);
        var body = text.strip();
        boolean fits = !body.isEmpty() && body.length() <= LONGEST_TEXT;
        Instant now = clock.instant();
        return closed.isPresent()
                && fits
                && database.writeNow(sql ->
                        shelves.notices()
                                .propose(
                                        sql,
                                        new Notice(
                                                "reply-" + id,
                                                Notice.Kind.BULLETIN,
                                                "评价办理情况公开",
                                                body,
                                                new Validity(now, now.plus(SHOWN))),
                                        who));
    }

    RatingRules rules() {
        return database.read(rules::rules);
    }

    /// What is wrong with new rules; empty when they hold now.
    String put(CaseController.RulesForm form, String who) {
        try {
            var wanted =
                    new RatingRules(form.supplement(), form.verify(), form.rectify(), form.close());
            var _ =
                    database.writeNow(sql -> {
                        shelves.audit().add(sql, who, "修改评价规则", wanted.toString());
                        return rules.put(sql, wanted);
                    });
            return "";
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }
}

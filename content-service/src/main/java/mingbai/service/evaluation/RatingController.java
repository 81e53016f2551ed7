package mingbai.service.evaluation;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Set;
import mingbai.model.rating.Grade;
import mingbai.service.account.Role;
import mingbai.service.audit.AuditLog;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.followup.FollowUp;
import mingbai.service.library.HallShelf;
import mingbai.service.rating.Refusals;
import mingbai.service.satisfaction.Dimension;
import mingbai.service.satisfaction.Spans;
import mingbai.service.satisfaction.Tally;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// The page of ratings and its export, for those who answer for the hall and for evaluators from
/// outside (第三方评估), who only read.
@Controller
@PreAuthorize("hasAnyRole('MANAGER', 'AUDITOR', 'EVALUATOR')")
class RatingController {
    private static final int LATEST = 50;

    private final Survey survey;
    private final RatingList list;
    private final Around around;
    private final HallShelf shelf;
    private final AuditLog audit;

    RatingController(
            Survey survey, RatingList list, Around around, HallShelf shelf, AuditLog audit) {
        this.survey = survey;
        this.list = list;
        this.around = around;
        this.shelf = shelf;
        this.audit = audit;
    }

    /// What stands beside the figures: what was refused, and how the low ones are followed up.
    @Component
    record Around(Refusals refusals, FollowUp followUp) {}

    @Bean
    static ConsoleEntry ratingsEntry() {
        return new ConsoleEntry(
                50,
                "/ratings",
                "好差评",
                "Ratings",
                Set.of(Role.MANAGER, Role.AUDITOR, Role.EVALUATOR));
    }

    @GetMapping("/ratings")
    String ratings(@RequestParam(defaultValue = "MONTH") Period period, Model model) {
        var today = survey.today();
        model.addAttribute("zone", shelf.timeZone());
        model.addAttribute("period", period);
        model.addAttribute("periods", Period.values());
        model.addAttribute("grades", Grade.values());
        model.addAttribute("smallest", Tally.SMALLEST_GROUP);
        model.addAttribute("board", survey.of(period));
        model.addAttribute("load", around.followUp().load());
        model.addAttribute("refusals", around.refusals().since(period.since(today)));
        model.addAttribute("latest", list.latest(period.until(today), LATEST));
        return "evaluation/ratings";
    }

    /// Every group of one kind.
    @GetMapping("/ratings/by")
    String by(
            @RequestParam Dimension dimension,
            @RequestParam(defaultValue = "MONTH") Period period,
            Model model) {
        model.addAttribute("period", period);
        model.addAttribute("smallest", Tally.SMALLEST_GROUP);
        model.addAttribute("part", survey.part(dimension, period));
        return "evaluation/by";
    }

    /// Every rating of a period, one a line; who took it is noted.
    @GetMapping("/ratings.csv")
    ResponseEntity<StreamingResponseBody> csv(
            @RequestParam(defaultValue = "MONTH") Period period, Principal me) {
        var spans = period.until(survey.today());
        audit.add(me.getName(), "导出评价明细", period.name());
        StreamingResponseBody body =
                out -> {
                    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    write(spans, text);
                };
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"ratings-%s-%s.csv\""
                                .formatted(spans.first(), spans.last()))
                .body(body);
    }

    private void write(Spans spans, OutputStreamWriter text) throws IOException {
        var sheet = new RatingSheet(text, shelf.timeZone());
        list.each(spans, sheet::add);
        text.flush();
    }
}

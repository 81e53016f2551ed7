package mingbai.service.alert;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import mingbai.model.place.StationId;
import mingbai.service.account.Role;
import mingbai.service.audit.AuditLog;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.database.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/// The page of the alerts: what lasts, what is over, and the rules.
@Controller
@PreAuthorize("hasAnyRole('EDITOR', 'REVIEWER', 'MANAGER', 'AUDITOR')")
class AlertController {
    private static final int LATEST = 100;

    private final AlertBook book;
    private final StationBook stations;
    private final Database database;
    private final AuditLog audit;

    AlertController(AlertBook book, StationBook stations, Database database, AuditLog audit) {
        this.book = book;
        this.stations = stations;
        this.database = database;
        this.audit = audit;
    }

    @Bean
    static ConsoleEntry alertsEntry() {
        return new ConsoleEntry(
                44,
                "/alerts",
                "告警",
                "Alerts",
                Set.of(Role.EDITOR, Role.REVIEWER, Role.MANAGER, Role.AUDITOR));
    }

    @GetMapping("/alerts")
    String page(Model model) {
        model.addAttribute("open", book.open());
        model.addAttribute("over", book.over(LATEST));
        Map<AlertKind, AlertRule> rules = database.read(AlertRule::all);
        model.addAttribute("rules", rules.values());
        model.addAttribute("mostMinutes", AlertRule.MOST_MINUTES);
        return "alert/alerts";
    }

    @PostMapping("/alerts/{id}/acknowledge")
    @PreAuthorize("hasAnyRole('EDITOR', 'MANAGER')")
    String acknowledge(@PathVariable String id, Authentication me) {
        book.acknowledge(id, me.getName());
        return "redirect:/alerts";
    }

    @PostMapping("/alerts/rules")
    @PreAuthorize("hasRole('MANAGER')")
    String rule(
            @RequestParam AlertKind kind,
            @RequestParam(defaultValue = "false") boolean active,
            @RequestParam long after,
            @RequestParam long repeat,
            Authentication me) {
        var rule =
                new AlertRule(kind, active, Duration.ofMinutes(after), Duration.ofMinutes(repeat));
        database.writeNow(sql -> {
            audit.add(sql, me.getName(), "修改告警规则", kind.chinese());
            return rule.put(sql);
        });
        return "redirect:/alerts";
    }

    /// A station that was taken out of the hall for good.
    @PostMapping("/alerts/stations/{id}/forget")
    @PreAuthorize("hasRole('MANAGER')")
    String forget(@PathVariable String id, Authentication me) {
        stations.remove(new StationId(id), me.getName());
        return "redirect:/alerts";
    }

    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String unusable() {
        return "console/apology";
    }
}

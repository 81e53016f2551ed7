package mingbai.service.audit;

import java.time.ZoneId;
import java.util.Set;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.library.HallShelf;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The page of the audit log.
@Controller
@PreAuthorize("hasAnyRole('MANAGER', 'AUDITOR')")
class AuditController {
    private static final int LATEST = 300;

    private final AuditLog log;
    private final HallShelf shelf;

    AuditController(AuditLog log, HallShelf shelf) {
        this.log = log;
        this.shelf = shelf;
    }

    @Bean
    static ConsoleEntry auditEntry() {
        return new ConsoleEntry(
                90, "/audit", "操作记录", "Audit log", Set.of(Role.MANAGER, Role.AUDITOR));
    }

    @GetMapping("/audit")
    String audit(Model model) {
        model.addAttribute("deeds", log.latest(LATEST));
        model.addAttribute(
                "zone",
                shelf.plan()
                        .map(plan -> plan.profile().name().timeZone())
                        .orElse(ZoneId.of("Asia/Shanghai")));
        return "audit/audit";
    }
}

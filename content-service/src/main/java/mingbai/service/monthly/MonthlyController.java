package mingbai.service.monthly;

import java.io.IOException;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.library.HallShelf;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page of reports. Who is not to approve one sees it once it is approved.
@Controller
@PreAuthorize("hasAnyRole('MANAGER', 'REVIEWER', 'AUDITOR', 'EVALUATOR')")
class MonthlyController {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    private final MonthlyDesk desk;
    private final HallShelf shelf;

    MonthlyController(MonthlyDesk desk, HallShelf shelf) {
        this.desk = desk;
        this.shelf = shelf;
    }

    @Bean
    static ConsoleEntry monthlyEntry() {
        return new ConsoleEntry(
                52,
                "/monthly",
                "月度通报",
                "Monthly report",
                Set.of(Role.MANAGER, Role.REVIEWER, Role.AUDITOR, Role.EVALUATOR));
    }

    @GetMapping("/monthly")
    String monthly(Authentication me, Model model) {
        model.addAttribute(
                "reports", desk.all().stream().filter(k -> !k.open() || inside(me)).toList());
        model.addAttribute("manager", is(me, Set.of("ROLE_MANAGER")));
        model.addAttribute("last", desk.thisMonth().minusMonths(1));
        return "monthly/monthly";
    }

    @PostMapping("/monthly")
    @PreAuthorize("hasRole('MANAGER')")
    String make(@RequestParam String month, Principal me, RedirectAttributes next) {
        boolean made = desk.make(month(month), me.getName());
        next.addFlashAttribute("words", made ? "已编制，等待批准" : "没有编制：该月尚未结束，或通报已批准");
        return "redirect:/monthly";
    }

    @PostMapping("/monthly/{month}/approval")
    @PreAuthorize("hasAnyRole('MANAGER', 'REVIEWER')")
    String approve(@PathVariable String month, Principal me, RedirectAttributes next) {
        boolean done = desk.approve(month(month), me.getName());
        next.addFlashAttribute("words", done ? "已批准；公告稿与满意率公示已送审" : "没有批准：编制人不能批准自己编的通报");
        return "redirect:/monthly";
    }

    @PostMapping("/monthly/{month}/overdue")
    @PreAuthorize("hasRole('MANAGER')")
    String overdue(
            @PathVariable String month,
            @RequestParam String list,
            Principal me,
            RedirectAttributes next) {
        var faults = desk.putOverdue(month(month), list, me.getName());
        next.addFlashAttribute("faults", faults);
        next.addFlashAttribute("words", faults.isEmpty() ? "超期清单已导入，请重新编制" : "清单没有导入");
        return "redirect:/monthly";
    }

    @GetMapping("/monthly/{month}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String month, Authentication me) throws IOException {
        var kept = kept(month, me);
        var paper = new MonthlyPaper(kept.report(), standing(kept)).pdf();
        return file(month, "pdf", "application/pdf", paper);
    }

    @GetMapping("/monthly/{month}.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String month, Authentication me) throws IOException {
        return file(month, "xlsx", XLSX, MonthlySheet.xlsx(kept(month, me).report()));
    }

    private String standing(MonthlyDesk.Kept kept) {
        return kept.open()
                ? "待批准，不得公开 · Draft"
                : "%s 批准 %s · Approved"
                        .formatted(
                                kept.approvedBy(),
                                DAY.format(kept.approved().atZone(shelf.timeZone())));
    }

    private MonthlyDesk.Kept kept(String month, Authentication me) {
        return desk.find(month(month))
                .filter(k -> !k.open() || inside(me))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// Whoever makes, approves or audits.
    private static boolean inside(Authentication me) {
        return is(me, Set.of("ROLE_MANAGER", "ROLE_REVIEWER", "ROLE_AUDITOR"));
    }

    private static boolean is(Authentication me, Set<String> roles) {
        return me.getAuthorities().stream()
                .anyMatch(a -> roles.contains(String.valueOf(a.getAuthority())));
    }

    private static ResponseEntity<byte[]> file(
            String month, String end, String type, byte[] content) {
        return ResponseEntity.ok()
                .header("Content-Type", type)
                .header(
                        "Content-Disposition",
                        "inline; filename=\"monthly-%s.%s\"".formatted(month(month), end))
                .body(content);
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "month: 2026-05", e);
        }
    }
}

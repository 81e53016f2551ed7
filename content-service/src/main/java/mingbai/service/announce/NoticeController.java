package mingbai.service.announce;

import java.security.Principal;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingbai.service.account.Account;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.notice.NoticeDesk;
import mingbai.service.notice.NoticeList;
import mingbai.service.notice.NoticeOutcome;
import mingbai.service.notice.NoticeState;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The list of notices, the page of one, and the steps it takes.
@Controller
@RequestMapping("/notices")
@PreAuthorize("hasAnyRole('EDITOR', 'REVIEWER', 'MANAGER', 'AUDITOR')")
class NoticeController {
    /// How many of each state stand on the first page, and how many on a page of one state.
    private static final int FEW = 10;

    private static final int PAGE = 50;

    private final NoticeDesk desk;
    private final NoticeList list;
    private final AccountService accounts;
    private final InstantSource clock;

    NoticeController(
            NoticeDesk desk, NoticeList list, AccountService accounts, InstantSource clock) {
        this.desk = desk;
        this.list = list;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Bean
    static ConsoleEntry noticesEntry() {
        return new ConsoleEntry(
                20,
                "/notices",
                "公告",
                "Notices",
                Set.of(Role.EDITOR, Role.REVIEWER, Role.MANAGER, Role.AUDITOR));
    }

    /// What people are called on these pages.
    @ModelAttribute("names")
    Map<String, String> names() {
        return accounts.all().stream().collect(Collectors.toMap(Account::name, Account::display));
    }

    @ModelAttribute("rights")
    NoticeDesk.Rights rights(Principal me) {
        return desk.rights(me.getName());
    }

    @ModelAttribute("unsent")
    boolean unsent() {
        return desk.unsent();
    }

    /// A few of each state; of a chosen one, page by page.
    @GetMapping
    String list(
            @RequestParam Optional<NoticeState> state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var counts = list.counts();
        int most = state.isPresent() ? PAGE : FEW;
        long of = state.map(s -> counts.getOrDefault(s, 0L)).orElse(0L);
        int pages = (int) Math.max(1, (of + PAGE - 1) / PAGE);
        int at = Math.clamp(page, 1, pages);
        model.addAttribute("total", counts.values().stream().mapToLong(Long::longValue).sum());
        model.addAttribute("counts", counts);
        model.addAttribute("chosen", state.map(NoticeState::name).orElse(""));
        model.addAttribute("page", at);
        model.addAttribute("pages", pages);
        model.addAttribute(
                "groups",
                Arrays.stream(NoticeState.values())
                        .filter(s -> state.orElse(s) == s && counts.getOrDefault(s, 0L) > 0)
                        .map(s -> list.slice(s, state.isPresent() ? (at - 1L) * PAGE : 0, most))
                        .toList());
        model.addAttribute("now", clock.instant());
        return "announce/list";
    }

    @GetMapping("/{id}")
    String view(@PathVariable String id, Principal me, Model model) {
        model.addAttribute("file", desk.find(id).orElseThrow(NoticeController::notFound));
        model.addAttribute("own", desk.wrote(id, me.getName()));
        model.addAttribute("longestReason", NoticeDesk.LONGEST_REASON);
        model.addAttribute("now", clock.instant());
        return "announce/view";
    }

    @PostMapping("/{id}/submit")
    String submit(
            @PathVariable String id,
            @RequestParam int revision,
            Principal me,
            RedirectAttributes next) {
        return said(id, desk.submit(id, revision, me.getName()), next);
    }

    @PostMapping("/{id}/approve")
    String approve(
            @PathVariable String id,
            @RequestParam int revision,
            Principal me,
            RedirectAttributes next) {
        return said(id, desk.approve(id, revision, me.getName()), next);
    }

    @PostMapping("/{id}/return")
    String giveBack(
            @PathVariable String id,
            @RequestParam int revision,
            @RequestParam String reason,
            Principal me,
            RedirectAttributes next) {
        return said(id, desk.giveBack(id, revision, me.getName(), reason), next);
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(
            @PathVariable String id,
            @RequestParam int revision,
            Principal me,
            RedirectAttributes next) {
        return said(id, desk.withdraw(id, revision, me.getName()), next);
    }

    private String said(String id, NoticeOutcome outcome, RedirectAttributes next) {
        next.addFlashAttribute("words", NoticeWords.of(outcome));
        return desk.find(id)
                .map(file -> "redirect:/notices/" + file.notice().id())
                .orElse("redirect:/notices");
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

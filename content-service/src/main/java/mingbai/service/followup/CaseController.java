package mingbai.service.followup;

import java.security.Principal;
import java.util.Arrays;
import java.util.Set;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.followup.CaseDesk.Seen;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
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

/// The pages of cases. A clerk sees those they were given, without the ticket's number: whoever
/// served must not learn who rated.
@Controller
@PreAuthorize("hasAnyRole('MANAGER', 'AUDITOR', 'CLERK')")
class CaseController {
    private final FollowUp followUp;
    private final CaseDesk desk;
    private final AccountService accounts;

    CaseController(FollowUp followUp, CaseDesk desk, AccountService accounts) {
        this.followUp = followUp;
        this.desk = desk;
        this.accounts = accounts;
    }

    @Bean
    static ConsoleEntry casesEntry() {
        return new ConsoleEntry(
                51, "/cases", "差评办理", "Follow-up", Set.of(Role.MANAGER, Role.AUDITOR, Role.CLERK));
    }

    @GetMapping("/cases")
    String cases(Authentication me, Model model) {
        model.addAttribute("cases", desk.all(reader(me)));
        model.addAttribute("load", followUp.load());
        model.addAttribute("manager", is(me, Role.MANAGER));
        model.addAttribute("rules", desk.rules());
        return "followup/cases";
    }

    @GetMapping("/cases/{id}")
    String one(@PathVariable String id, Authentication me, Model model) {
        var seen = seen(id, me);
        var hand = hand(me);
        model.addAttribute("seen", seen);
        model.addAttribute(
                "deeds",
                Arrays.stream(CaseDeed.values()).filter(d -> desk.offered(seen, d, hand)).toList());
        model.addAttribute("manager", hand.manager());
        model.addAttribute("people", accounts.all());
        return "followup/case";
    }

    @PostMapping("/cases/{id}")
    String act(
            @PathVariable String id,
            @RequestParam CaseDeed deed,
            @RequestParam(defaultValue = "") String note,
            Authentication me,
            RedirectAttributes next) {
        seen(id, me);
        next.addFlashAttribute("outcome", followUp.act(new FollowUp.Act(id, deed, note), hand(me)));
        return "redirect:/cases/" + id;
    }

    @PostMapping("/cases/{id}/assignee")
    String assign(
            @PathVariable String id,
            @RequestParam String to,
            Authentication me,
            RedirectAttributes next) {
        if (accounts.find(to).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "to: a log-in name");
        }
        next.addFlashAttribute("outcome", followUp.assign(id, to, hand(me)));
        return "redirect:/cases/" + id;
    }

    /// Shows the number once, to whoever is to call; that they looked is written down.
    @PostMapping("/cases/{id}/phone")
    String phone(@PathVariable String id, Authentication me, RedirectAttributes next) {
        var seen = seen(id, me);
        if (is(me, Role.AUDITOR) && !is(me, Role.MANAGER)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        desk.phone(seen.it(), me.getName())
                .ifPresent(phone -> next.addFlashAttribute("phone", phone));
        return "redirect:/cases/" + id;
    }

    @PostMapping("/cases/{id}/publication")
    @PreAuthorize("hasRole('MANAGER')")
    String publish(
            @PathVariable String id,
            @RequestParam String text,
            Principal me,
            RedirectAttributes next) {
        next.addFlashAttribute("proposed", desk.propose(id, text, me.getName()));
        return "redirect:/cases/" + id;
    }

    @PostMapping("/cases/rules")
    @PreAuthorize("hasRole('MANAGER')")
    String rules(RulesForm form, Principal me, RedirectAttributes next) {
        next.addFlashAttribute("ruleFault", desk.put(form, me.getName()));
        return "redirect:/cases";
    }

    /// The rules as the page sends them.
    record RulesForm(int supplement, int verify, int rectify, int close) {}

    private Seen seen(String id, Authentication me) {
        return desk.find(id, reader(me))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static CaseDesk.Reader reader(Authentication me) {
        return new CaseDesk.Reader(me.getName(), is(me, Role.MANAGER) || is(me, Role.AUDITOR));
    }

    private static FollowUp.Hand hand(Authentication me) {
        return new FollowUp.Hand(me.getName(), is(me, Role.MANAGER));
    }

    private static boolean is(Authentication me, Role role) {
        return me.getAuthorities().stream()
                .anyMatch(a -> ("ROLE_" + role.name()).equals(a.getAuthority()));
    }
}

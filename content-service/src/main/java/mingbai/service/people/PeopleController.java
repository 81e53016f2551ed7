package mingbai.service.people;

import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import mingbai.service.account.Account;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.account.Subjects;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.library.HallShelf;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The page of people.
@Controller
@RequestMapping("/people")
@PreAuthorize("hasRole('MANAGER')")
class PeopleController {
    private final PeopleDesk desk;
    private final AccountService accounts;
    private final Subjects subjects;
    private final HallShelf shelf;

    PeopleController(PeopleDesk desk, AccountService accounts, Subjects subjects, HallShelf shelf) {
        this.desk = desk;
        this.subjects = subjects;
        this.accounts = accounts;
        this.shelf = shelf;
    }

    @Bean
    static ConsoleEntry peopleEntry() {
        return new ConsoleEntry(78, "/people", "人员与权限", "People", Set.of(Role.MANAGER));
    }

    @GetMapping
    String list(Principal me, Model model) {
        model.addAttribute("people", accounts.people());
        model.addAttribute("allRoles", Role.values());
        model.addAttribute("hall", shelf.hallScope().text());
        model.addAttribute("me", me.getName());
        model.addAttribute("bound", subjects.bound());
        return "people/people";
    }

    @PostMapping
    String invite(PersonForm form, Principal me, RedirectAttributes next) {
        return said(form.account().map(a -> desk.invite(a, me.getName())), next);
    }

    @PostMapping("/{name}")
    String change(
            @PathVariable String name, PersonForm form, Principal me, RedirectAttributes next) {
        var account = form.account().filter(a -> a.name().equals(name));
        return said(account.map((Account a) -> desk.change(a, form.enabled(), me.getName())), next);
    }

    @PostMapping("/{name}/link")
    String link(@PathVariable String name, Principal me, RedirectAttributes next) {
        return said(Optional.of(desk.link(name, me.getName())), next);
    }

    @PostMapping("/{name}/release")
    String release(@PathVariable String name, Principal me, RedirectAttributes next) {
        return said(Optional.of(desk.release(name, me.getName())), next);
    }

    private static String said(Optional<PeopleDesk.Outcome> outcome, RedirectAttributes next) {
        next.addFlashAttribute("words", outcome.map(PeopleWords::of).orElse(PeopleWords.FAULTY));
        if (outcome.isPresent() && outcome.get() instanceof PeopleDesk.Outcome.Link(var token)) {
            var link = ServletUriComponentsBuilder.fromCurrentContextPath().path("/set-up/");
            next.addFlashAttribute("link", link.path(token).toUriString());
        }
        return "redirect:/people";
    }
}

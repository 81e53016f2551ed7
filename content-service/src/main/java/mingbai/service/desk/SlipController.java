package mingbai.service.desk;

import java.util.Locale;
import java.util.Optional;
import mingbai.model.content.ContentPath;
import mingbai.model.notice.KioskSettings;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.ledger.QueueBook;
import mingbai.service.ledger.TicketHistory;
import mingbai.service.library.HallPlan;
import mingbai.service.library.Library;
import mingbai.service.qr.QrSquare;
import mingbai.service.ticket.Ticket;
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

/// A ticket's slip as a page to print: for a ticket taken at a window, and again for one whose
/// paper was lost or never came out. Printing again is noted.
@Controller
@PreAuthorize("hasAnyRole('CLERK', 'MANAGER')")
class SlipController {
    private final Database database;
    private final QueueBook book;
    private final Library library;
    private final AuditLog audit;
    private final DeskController.Press press;

    SlipController(
            Database database,
            QueueBook book,
            Library library,
            AuditLog audit,
            DeskController.Press press) {
        this.database = database;
        this.book = book;
        this.library = library;
        this.audit = audit;
        this.press = press;
    }

    @GetMapping("/slips/{token}")
    String slip(@PathVariable String token, Model model) {
        var ticket =
                ticketOf(token)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var plan = book.shelf().plan().orElseThrow();
        model.addAttribute("ticket", ticket);
        model.addAttribute("hall", plan.profile().name());
        model.addAttribute("zone", plan.profile().name().timeZone());
        model.addAttribute("business", plan.businesses().find(ticket.business()).orElseThrow());
        model.addAttribute("windows", plan.windowsFor(ticket.business()));
        model.addAttribute("qr", QrSquare.of(page() + token));
        return "desk/slip";
    }

    private Optional<Ticket> ticketOf(String token) {
        try {
            var known = new TicketToken(token);
            return database.read(sql -> book.tickets().find(sql, known));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String page() {
        return library.find(book.shelf().hallScope(), ContentPath.KIOSK_SETTINGS)
                .map(d -> d.read(KioskSettings.class).ticketPage())
                .orElse("");
    }

    /// Finds a ticket of today by its number, notes that it is printed again, and shows its slip.
    @PostMapping("/windows/{number}/reprint")
    String again(
            @PathVariable int number,
            @RequestParam String ticket,
            Authentication me,
            RedirectAttributes next) {
        var found = database.writeNow(sql -> reprinted(sql, number, ticket, me.getName()));
        if (found.isPresent()) {
            return "redirect:/slips/" + found.get().token();
        }
        var words = new DeskWords(false, "今天没有这个号码", "There is no such ticket today");
        next.addFlashAttribute("said", new DeskController.Said(press.clock().instant(), words));
        return "redirect:/windows/" + number;
    }

    private Optional<Ticket> reprinted(Sql sql, int window, String text, String who) {
        var now = press.clock().instant();
        var day = book.shelf().plan(sql).map((HallPlan plan) -> plan.day(now));
        var found = day.flatMap(d -> number(text).flatMap(n -> book.tickets().find(sql, d, n)));
        found.ifPresent(ticket -> {
            var step = new TicketHistory.Step(TicketHistory.Deed.REPRINTED, now, window, "");
            book.history().add(sql, ticket.token(), step);
            audit.add(sql, who, "补打", ticket.issued().number().text());
        });
        return found;
    }

    private static Optional<TicketNumber> number(String text) {
        try {
            return Optional.of(TicketNumber.parse(text.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

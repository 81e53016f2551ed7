package mingbai.service.desk;

import java.util.Optional;
import java.util.UUID;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.PriorityGroup;
import mingbai.service.admission.TicketOffice;
import mingbai.service.calling.CommandId;
import mingbai.service.calling.DeskCommand;
import mingbai.service.calling.QueueDesk;
import mingbai.service.ledger.TicketLedger;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The panel's forms: sending tickets on, putting one first, pausing with a reason, and taking a
/// ticket for a visitor who cannot use a kiosk.
@Controller
@PreAuthorize("hasAnyRole('CLERK', 'MANAGER')")
class FurtherController {
    private static final String PANEL = "redirect:/windows/";

    private final QueueDesk desk;
    private final TicketOffice office;
    private final DeskController.Press press;

    FurtherController(QueueDesk desk, TicketOffice office, DeskController.Press press) {
        this.desk = desk;
        this.office = office;
        this.press = press;
    }

    @PostMapping("/windows/{number}/further/{path}")
    String further(
            @PathVariable int number,
            @PathVariable String path,
            @RequestParam UUID command,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        var deed =
                FurtherDeed.find(path)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var window = new WindowNumber(number);
        var words =
                read(deed, window, form)
                        .map(wanted -> DeskWords.of(desk.handle(new CommandId(command), wanted)))
                        .orElse(
                                new DeskWords(
                                        false,
                                        "号码或选项不对，例如 A001",
                                        "No such number or choice; a number looks like A001"));
        return said(next, window, words);
    }

    private static Optional<DeskCommand> read(
            FurtherDeed deed, WindowNumber window, MultiValueMap<String, String> form) {
        try {
            return Optional.of(deed.command(window, form));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String said(RedirectAttributes next, WindowNumber window, DeskWords words) {
        next.addFlashAttribute("said", new DeskController.Said(press.clock().instant(), words));
        return PANEL + window;
    }

    /// Takes a ticket for a visitor and shows its slip; refused, says why.
    @PostMapping("/windows/{number}/ticket")
    String take(
            @PathVariable int number,
            @RequestParam UUID command,
            @RequestParam String business,
            @RequestParam(defaultValue = "") String priority,
            RedirectAttributes next) {
        var window = new WindowNumber(number);
        var plain =
                new Ask.TakeTicket(
                        new RequestId(command),
                        new StationId("window-" + number),
                        new BusinessId(business),
                        Optional.empty());
        var ask = priority.isEmpty() ? plain : plain.with(PriorityGroup.valueOf(priority));
        var answer = office.take(ask, TicketLedger.Origin.STAFF).join();
        office.tellBoards();
        return switch (answer) {
            case Answer.TicketIssued issued -> "redirect:/slips/" + issued.ticket().token();
            case Answer.Refused(var _, var reason) ->
                    said(next, window, new DeskWords(false, reason.chinese(), reason.english()));
            case Answer other -> throw new IllegalStateException("no answer to this: " + other);
        };
    }
}

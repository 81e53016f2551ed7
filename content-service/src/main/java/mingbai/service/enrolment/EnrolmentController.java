package mingbai.service.enrolment;

import java.io.IOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingbai.model.enrolment.PairingCode;
import mingbai.model.place.HallProfile;
import mingbai.model.place.StationId;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.enrolment.Approval.Outcome;
import mingbai.service.enrolment.WrittenDesk.Brought;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page on which a manager lets boxes in, by the code on their screens, and shuts stations out.
@Controller
@RequestMapping("/enrolment")
@PreAuthorize("hasRole('MANAGER')")
class EnrolmentController {
    private final Approval approval;
    private final Seats seats;
    private final HallShelf shelf;
    private final Settings settings;
    private final WrittenDesk written;

    EnrolmentController(
            Approval approval,
            Seats seats,
            HallShelf shelf,
            Settings settings,
            WrittenDesk written) {
        this.written = written;
        this.approval = approval;
        this.seats = seats;
        this.shelf = shelf;
        this.settings = settings;
    }

    @Bean
    static ConsoleEntry enrolmentEntry() {
        return new ConsoleEntry(41, "/enrolment", "终端接入", "Enrolment", Set.of(Role.MANAGER));
    }

    /// A code in the address comes from the square on a box's screen; it is looked up when somebody
    /// presses the button.
    @GetMapping
    String page(@RequestParam(defaultValue = "") String code, Model model) {
        model.addAttribute("code", code.matches("[0-9 \\-]{0,20}") ? code : "");
        return shown(model);
    }

    private String shown(Model model) {
        var hall = shelf.plan().map(HallPlan::profile);
        model.addAttribute("on", settings.ground().enrol().port().isPresent());
        model.addAttribute("waiting", approval.waiting());
        model.addAttribute("stations", seats.all());
        model.addAttribute("answers", written.answers());
        model.addAttribute("hall", shelf.hall().value());
        model.addAttribute("windows", hall.map(HallProfile::windows).orElse(List.of()));
        model.addAttribute("zones", hall.map(HallProfile::zones).orElse(List.of()));
        return "enrolment/enrolment";
    }

    @PostMapping("/find")
    String find(@RequestParam String code, Principal me, Model model) {
        model.addAttribute("code", code.matches("[0-9 \\-]{0,20}") ? code : "");
        var outcome = typed(code).map(c -> approval.find(c, me.getName()));
        if (outcome.orElse(new Outcome.NoSuchCode()) instanceof Outcome.Found(var guest)) {
            show(guest, model);
        } else {
            var why = outcome.orElse(new Outcome.NoSuchCode());
            model.addAttribute("words", EnrolmentWords.of(why));
        }
        return shown(model);
    }

    private static void show(WaitingRoom.Guest guest, Model model) {
        model.addAttribute("guest", guest);
        model.addAttribute(
                "profiles",
                Arrays.stream(Seat.Profile.values())
                        .filter(p -> p.runs(guest.told().program()))
                        .toList());
    }

    /// The request of a box that cannot reach this service, brought as a file.
    @PostMapping("/written")
    String bring(@RequestParam MultipartFile file, Model model) throws IOException {
        model.addAttribute("code", "");
        switch (written.bring(file.getBytes())) {
            case Brought.Waits(var guest) -> show(guest, model);
            case Brought.Answered(var station) ->
                    model.addAttribute("words", EnrolmentWords.answered(station));
            case Brought.Unreadable _ -> model.addAttribute("words", EnrolmentWords.UNREADABLE);
            case Brought.Crowded _ -> model.addAttribute("words", EnrolmentWords.CROWDED);
        }
        return shown(model);
    }

    private static Optional<PairingCode> typed(String code) {
        try {
            return Optional.of(PairingCode.typed(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// What is chosen for a box; `same` says that the fingerprints were compared.
    record Choice(
            Optional<String> code,
            Optional<String> station,
            Optional<Seat.Profile> profile,
            Optional<String> window,
            Optional<String> zone,
            Optional<String> same,
            Optional<String> replaces) {

        Seat seat() {
            return new Seat(
                    new StationId(station.orElse("")),
                    profile.orElseThrow(() -> new IllegalArgumentException("nothing chosen")),
                    window.orElse(""),
                    zone.orElse(""));
        }
    }

    @PostMapping("/approve")
    String approve(@ModelAttribute Choice choice, Principal me, RedirectAttributes next) {
        next.addFlashAttribute("words", approved(choice, me.getName()));
        return "redirect:/enrolment";
    }

    private EnrolmentWords approved(Choice choice, String who) {
        if (choice.same().isEmpty()) {
            return EnrolmentWords.COMPARE;
        }
        var code = choice.code().flatMap(EnrolmentController::typed);
        try {
            var seat = choice.seat();
            var decision = new Approval.Decision(seat, choice.replaces().isPresent(), who);
            return code.isEmpty() || !there(seat)
                    ? EnrolmentWords.MALFORMED
                    : EnrolmentWords.of(approval.approve(code.get(), decision));
        } catch (IllegalArgumentException e) {
            return EnrolmentWords.MALFORMED;
        }
    }

    /// Whether the hall has that window and that zone.
    private boolean there(Seat seat) {
        var hall = shelf.plan().map(HallPlan::profile);
        boolean window =
                seat.window().isEmpty()
                        || hall.stream()
                                .flatMap(h -> h.windows().stream())
                                .anyMatch(w -> w.number().toString().equals(seat.window()));
        boolean zone = seat.zone().isEmpty() || hall.flatMap(h -> h.zone(seat.zone())).isPresent();
        return window && zone;
    }

    @PostMapping("/refuse")
    String refuse(@RequestParam String code, Principal me, RedirectAttributes next) {
        var outcome = typed(code).map(c -> approval.turnAway(c, me.getName()));
        next.addFlashAttribute(
                "words", EnrolmentWords.of(outcome.orElse(new Outcome.NoSuchCode())));
        return "redirect:/enrolment";
    }

    @PostMapping("/stations/{id}/shut-out")
    String shutOut(@PathVariable String id, Principal me, RedirectAttributes next) {
        var known =
                seats.all().stream()
                        .map(sitting -> sitting.seat().station())
                        .filter(station -> station.value().equals(id))
                        .findFirst();
        known.ifPresent(station -> approval.shutOut(station, me.getName()));
        next.addFlashAttribute(
                "words", known.isPresent() ? EnrolmentWords.SHUT_OUT : EnrolmentWords.MALFORMED);
        return "redirect:/enrolment";
    }
}

package mingbai.service.remote;

import java.security.Principal;
import java.util.Base64;
import java.util.Optional;
import mingbai.model.place.StationId;
import mingbai.service.remote.RemoteDesk.Wish;
import mingbai.service.station.StationWords;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which a manager looks at a station and has its program started anew.
@Controller
@RequestMapping("/stations/{station}/screen")
@PreAuthorize("hasRole('MANAGER')")
class RemoteController {
    private final RemoteDesk desk;

    RemoteController(RemoteDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String page(@PathVariable String station, Model model) {
        return shown(station, Optional.empty(), model);
    }

    @PostMapping
    String take(@PathVariable String station, Principal me, Model model)
            throws InterruptedException {
        return shown(station, Optional.of(asked(station, Wish.PICTURE, me.getName())), model);
    }

    @PostMapping("/log")
    String log(@PathVariable String station, Principal me, Model model)
            throws InterruptedException {
        return shown(station, Optional.of(asked(station, Wish.LOG, me.getName())), model);
    }

    @PostMapping("/restart")
    String restart(@PathVariable String station, Principal me, Model model)
            throws InterruptedException {
        return shown(station, Optional.of(asked(station, Wish.RESTART, me.getName())), model);
    }

    /// `lose` is how many records may be lost, as the page named them before.
    @PostMapping("/reset")
    String reset(
            @PathVariable String station,
            @RequestParam(defaultValue = "") String confirm,
            @RequestParam(defaultValue = "0") int lose,
            Principal me,
            Model model)
            throws InterruptedException {
        return shown(station, Optional.of(wiped(station, confirm, lose, me.getName())), model);
    }

    private RemoteOutcome wiped(String station, String confirm, int lose, String who)
            throws InterruptedException {
        if (!confirm.strip().equals(station) || lose < 0) {
            return new RemoteOutcome.NotConfirmed();
        }
        try {
            return desk.reset(new StationId(station), lose, who);
        } catch (IllegalArgumentException e) {
            return new RemoteOutcome.NotAllowed();
        }
    }

    private RemoteOutcome asked(String station, Wish wish, String who) throws InterruptedException {
        try {
            return desk.ask(new StationId(station), wish, who);
        } catch (IllegalArgumentException e) {
            return new RemoteOutcome.NotAllowed();
        }
    }

    private static String shown(String station, Optional<RemoteOutcome> outcome, Model model) {
        model.addAttribute("station", station);
        model.addAttribute("say", StationWords.WORDS);
        outcome.ifPresent(o -> show(o, model));
        return "remote/screen";
    }

    private static void show(RemoteOutcome outcome, Model model) {
        switch (outcome) {
            case RemoteOutcome.Taken(var pictured, var took) -> {
                model.addAttribute("pictured", pictured);
                model.addAttribute("seconds", "%.1f".formatted(took.toMillis() / 1000.0));
                var base64 = Base64.getEncoder().encodeToString(pictured.png().toArray());
                model.addAttribute("source", "data:image/png;base64," + base64);
            }
            case RemoteOutcome.Logged logged -> model.addAttribute("logged", logged);
            case RemoteOutcome.Obeyed _, RemoteOutcome.Forgot _ ->
                    model.addAttribute("well", RemoteWords.why(outcome));
            case RemoteOutcome.Holding(int entries) -> {
                model.addAttribute("why", RemoteWords.why(outcome));
                model.addAttribute("holding", entries);
            }
            case RemoteOutcome.Offline offline -> model.addAttribute("offline", offline);
            case RemoteOutcome.Declined _,
                    RemoteOutcome.Silent _,
                    RemoteOutcome.NotAllowed _,
                    RemoteOutcome.NotConfirmed _,
                    RemoteOutcome.Crowded _ ->
                    model.addAttribute("why", RemoteWords.why(outcome));
        }
    }
}

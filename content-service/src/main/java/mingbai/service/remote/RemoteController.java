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
            case RemoteOutcome.Obeyed _ -> model.addAttribute("well", RemoteWords.why(outcome));
            case RemoteOutcome.Offline offline -> model.addAttribute("offline", offline);
            case RemoteOutcome.Declined _,
                    RemoteOutcome.Silent _,
                    RemoteOutcome.NotAllowed _,
                    RemoteOutcome.Crowded _ ->
                    model.addAttribute("why", RemoteWords.why(outcome));
        }
    }
}

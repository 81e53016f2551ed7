package mingbai.service.screenshot;

import java.security.Principal;
import java.util.Base64;
import java.util.Optional;
import mingbai.model.place.StationId;
import mingbai.service.station.StationWords;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The page on which a manager looks at a station's screen.
@Controller
@RequestMapping("/stations/{station}/screen")
@PreAuthorize("hasRole('MANAGER')")
class ScreenshotController {
    private final ScreenshotDesk desk;

    ScreenshotController(ScreenshotDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String page(@PathVariable String station, Model model) {
        return shown(station, Optional.empty(), model);
    }

    @PostMapping
    String take(@PathVariable String station, Principal me, Model model)
            throws InterruptedException {
        return shown(station, Optional.of(taken(station, me.getName())), model);
    }

    private ScreenshotOutcome taken(String station, String who) throws InterruptedException {
        try {
            return desk.take(new StationId(station), who);
        } catch (IllegalArgumentException e) {
            return new ScreenshotOutcome.NotAllowed();
        }
    }

    private static String shown(String station, Optional<ScreenshotOutcome> outcome, Model model) {
        model.addAttribute("station", station);
        model.addAttribute("say", StationWords.WORDS);
        outcome.ifPresent(o -> show(o, model));
        return "screenshot/screen";
    }

    private static void show(ScreenshotOutcome outcome, Model model) {
        switch (outcome) {
            case ScreenshotOutcome.Taken(var pictured, var took) -> {
                model.addAttribute("pictured", pictured);
                model.addAttribute("seconds", "%.1f".formatted(took.toMillis() / 1000.0));
                var base64 = Base64.getEncoder().encodeToString(pictured.png().toArray());
                model.addAttribute("source", "data:image/png;base64," + base64);
            }
            case ScreenshotOutcome.Offline offline -> model.addAttribute("offline", offline);
            case ScreenshotOutcome.Declined _,
                    ScreenshotOutcome.Silent _,
                    ScreenshotOutcome.NotAllowed _,
                    ScreenshotOutcome.Crowded _ ->
                    model.addAttribute("why", ScreenshotWords.why(outcome));
        }
    }
}

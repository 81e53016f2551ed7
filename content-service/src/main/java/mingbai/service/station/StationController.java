package mingbai.service.station;

import java.time.InstantSource;
import java.util.Set;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The page of the stations, which keeps itself up to date.
@Controller
@PreAuthorize("hasAnyRole('EDITOR', 'REVIEWER', 'MANAGER', 'AUDITOR')")
class StationController {
    private final StationRegistry registry;
    private final ContentProgress progress;
    private final InstantSource clock;

    StationController(StationRegistry registry, ContentProgress progress, InstantSource clock) {
        this.registry = registry;
        this.progress = progress;
        this.clock = clock;
    }

    @Bean
    static ConsoleEntry stationsEntry() {
        return new ConsoleEntry(
                40,
                "/stations",
                "终端",
                "Stations",
                Set.of(Role.EDITOR, Role.REVIEWER, Role.MANAGER, Role.AUDITOR));
    }

    @GetMapping("/stations")
    String page(Model model) {
        show(model);
        return "station/stations";
    }

    /// Only the part that changes.
    @GetMapping("/stations/now")
    String now(Model model) {
        show(model);
        return "station/stations :: now";
    }

    private void show(Model model) {
        var all = progress.all();
        var out = all.stream().map(ContentProgress.Progress::edition).toList();
        var now = clock.instant();
        var rows = registry.all().stream().map(s -> StationRow.of(s, out, now)).toList();
        model.addAttribute("progress", all);
        model.addAttribute("rows", rows);
        model.addAttribute("online", rows.stream().filter(r -> r.status().online()).count());
        model.addAttribute("moment", now);
        model.addAttribute("say", StationWords.WORDS);
    }
}

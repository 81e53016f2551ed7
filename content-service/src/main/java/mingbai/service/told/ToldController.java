package mingbai.service.told;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.place.StationId;
import mingbai.model.told.ToldKey;
import mingbai.service.told.ToldDesk.Outcome;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of what one station is told.
@Controller
@RequestMapping("/stations/{station}/settings")
@PreAuthorize("hasRole('MANAGER')")
class ToldController {
    private final ToldDesk desk;

    ToldController(ToldDesk desk) {
        this.desk = desk;
    }

    /// A key with what stands in its field.
    record Field(ToldKey key, String value) {}

    @GetMapping
    String page(@PathVariable String station, Model model) {
        var now = id(station).map(desk::now).orElse(Map.of());
        return shown(station, now, model);
    }

    @PostMapping
    String keep(
            @PathVariable String station,
            @RequestParam Map<String, String> typed,
            Principal me,
            Model model) {
        var outcome =
                id(station)
                        .map(id -> desk.keep(id, typed, me.getName()))
                        .orElse(new Outcome.NotAllowed());
        switch (outcome) {
            case Outcome.Kept(boolean out) -> model.addAttribute("kept", out ? "out" : "waits");
            case Outcome.Faulty(var why) -> model.addAttribute("wrong", why);
            case Outcome.NotAllowed _ ->
                    model.addAttribute(
                            "wrong", List.of("没有这台终端，或它不归您管理 · no such station, or not yours"));
        }
        return shown(station, typed, model);
    }

    private static Optional<StationId> id(String station) {
        try {
            return Optional.of(new StationId(station));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String shown(String station, Map<String, String> values, Model model) {
        model.addAttribute("station", station);
        model.addAttribute(
                "fields",
                List.of(ToldKey.values()).stream()
                        .map(key -> new Field(key, values.getOrDefault(key.key(), "")))
                        .toList());
        return "told/settings";
    }
}

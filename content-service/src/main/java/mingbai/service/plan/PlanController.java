package mingbai.service.plan;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mingbai.model.place.HallMap;
import mingbai.model.place.MapShape;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.service.account.Role;
import mingbai.service.change.ChangeOutcome;
import mingbai.service.console.ConsoleEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page of the hall map: how it is drawn, the walk from a kiosk to a window, and a new plan.
@Controller
@RequestMapping("/hall-map")
@PreAuthorize("hasAnyRole('EDITOR', 'MANAGER')")
class PlanController {
    private final PlanDesk desk;

    PlanController(PlanDesk desk) {
        this.desk = desk;
    }

    @Bean
    static ConsoleEntry planEntry() {
        return new ConsoleEntry(
                33, "/hall-map", "导办图", "Hall map", Set.of(Role.EDITOR, Role.MANAGER));
    }

    @GetMapping
    String page(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Model model) {
        var map = desk.hall().map(h -> h.map()).orElse(new HallMap(1, 1, List.of()));
        var kiosks = refs(map, MapShape.Kind.STATION);
        var windows = refs(map, MapShape.Kind.WINDOW);
        String start = chosen(from, kiosks);
        String goal = chosen(to, windows);
        model.addAttribute("map", map);
        model.addAttribute("kiosks", kiosks);
        model.addAttribute("windows", windows);
        model.addAttribute("from", start);
        model.addAttribute("to", goal);
        model.addAttribute("route", route(map, start, goal));
        return "plan/plan";
    }

    private static List<String> refs(HallMap map, MapShape.Kind kind) {
        return map.shapes().stream().filter(s -> s.kind() == kind).map(MapShape::ref).toList();
    }

    private static String chosen(String wanted, List<String> refs) {
        return refs.contains(wanted) ? wanted : refs.stream().findFirst().orElse("");
    }

    /// The points of the walk as SVG wants them.
    private static String route(HallMap map, String from, String to) {
        try {
            return map.route(new StationId(from), new WindowNumber(Integer.parseInt(to))).stream()
                    .map(p -> p.x() + "," + p.y())
                    .collect(Collectors.joining(" "));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    @PostMapping
    String take(@RequestParam MultipartFile file, Principal me, RedirectAttributes next)
            throws IOException {
        try {
            var map = GeoPlan.read(file.getBytes());
            var strange = desk.strange(map);
            if (strange.isPresent()) {
                next.addFlashAttribute("refusal", strange.get());
            } else {
                switch (desk.keep(map, me.getName())) {
                    case ChangeOutcome.Done(var handedIn) ->
                            next.addFlashAttribute("kept", handedIn);
                    case ChangeOutcome.Forbidden(var why) ->
                            next.addFlashAttribute("refusal", why.sentence());
                }
            }
        } catch (PlanRefused e) {
            next.addFlashAttribute("refusal", e.getMessage());
        }
        return "redirect:/hall-map";
    }
}

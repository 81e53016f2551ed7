package mingbai.service.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import mingbai.model.place.HallProfile;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.PauseReason;
import mingbai.model.queue.PriorityGroup;
import mingbai.service.account.Role;
import mingbai.service.calling.CommandId;
import mingbai.service.calling.QueueDesk;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.queue.WindowOverview;
import mingbai.service.queue.WindowSight;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The call panel of each window.
@Controller
@PreAuthorize("hasAnyRole('CLERK', 'MANAGER')")
class DeskController {
    private final QueueDesk desk;
    private final WindowOverview windows;
    private final HallShelf shelf;
    private final Press press;

    DeskController(QueueDesk desk, WindowOverview windows, HallShelf shelf, Press press) {
        this.desk = desk;
        this.windows = windows;
        this.shelf = shelf;
        this.press = press;
    }

    /// What makes one press of a button different from the next: an id drawn for it, and its time.
    @Component
    record Press(RandomGenerator random, InstantSource clock) {
        UUID draw() {
            return new UUID(random.nextLong(), random.nextLong());
        }
    }

    @Bean
    static ConsoleEntry windowsEntry() {
        return new ConsoleEntry(
                10, "/windows", "窗口叫号", "Windows", Set.of(Role.CLERK, Role.MANAGER));
    }

    /// The windows of a zone.
    record ZoneOfWindows(String name, List<WindowSight> windows) {}

    @GetMapping("/windows")
    String choose(Model model) {
        list(model);
        return "desk/windows";
    }

    @GetMapping("/windows/list")
    String listNow(Model model) {
        list(model);
        return "desk/windows :: list";
    }

    private void list(Model model) {
        Map<String, List<WindowSight>> byZone =
                windows.all().stream().collect(Collectors.groupingBy(w -> w.window().zoneId()));
        var zones = shelf.plan().map(HallPlan::profile).map(HallProfile::zones).orElse(List.of());
        model.addAttribute(
                "zones",
                zones.stream()
                        .map(z ->
                                new ZoneOfWindows(z.name(), byZone.getOrDefault(z.id(), List.of())))
                        .filter(z -> !z.windows().isEmpty())
                        .toList());
    }

    @GetMapping("/windows/{number}")
    String panel(@PathVariable int number, Model model) {
        show(number, model);
        return "desk/panel";
    }

    @GetMapping("/windows/{number}/now")
    String now(@PathVariable int number, Model model) {
        show(number, model);
        return "desk/panel :: now";
    }

    @PostMapping(path = "/windows/{number}/{button}", headers = "HX-Request")
    String press(
            @PathVariable int number,
            @PathVariable String button,
            @RequestParam UUID command,
            Model model) {
        model.addAttribute("said", say(number, button, command));
        show(number, model);
        return "desk/panel :: now";
    }

    /// The same from a page whose scripts do not run.
    @PostMapping("/windows/{number}/{button}")
    String pressPlainly(
            @PathVariable int number,
            @PathVariable String button,
            @RequestParam UUID command,
            RedirectAttributes next) {
        next.addFlashAttribute("said", say(number, button, command));
        return "redirect:/windows/" + number;
    }

    private Said say(int number, String button, UUID command) {
        var pressed = DeskButton.find(button).orElseThrow(DeskController::notFound);
        var outcome = desk.handle(new CommandId(command), pressed.command(window(number)));
        return new Said(press.clock().instant(), DeskWords.of(outcome));
    }

    /// What came of the last press, and when.
    record Said(Instant at, DeskWords words) {}

    private static WindowNumber window(int number) {
        if (number < 1 || number > WindowNumber.MAX) {
            throw notFound();
        }
        return new WindowNumber(number);
    }

    private void show(int number, Model model) {
        var sight = windows.find(window(number)).orElseThrow(DeskController::notFound);
        model.addAttribute("sight", sight);
        model.addAttribute(
                "buttons",
                Arrays.stream(DeskButton.values()).filter(b -> b.shown(sight.state())).toList());
        model.addAttribute("command", press.draw());
        model.addAttribute("further", press.draw());
        model.addAttribute("pauses", PauseReason.values());
        model.addAttribute("groups", PriorityGroup.values());
        model.addAttribute(
                "businesses",
                shelf.plan().map(plan -> plan.businesses().businesses()).orElse(List.of()));
        model.addAttribute("others", windows.all().stream().map(WindowSight::window).toList());
        model.addAttribute(
                "zone",
                shelf.plan()
                        .map(plan -> plan.profile().name().timeZone())
                        .orElse(ZoneId.of("Asia/Shanghai")));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

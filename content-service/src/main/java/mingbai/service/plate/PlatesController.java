package mingbai.service.plate;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import mingbai.model.content.ContentPath;
import mingbai.model.notice.KioskSettings;
import mingbai.model.place.ServiceWindow;
import mingbai.model.place.WindowNumber;
import mingbai.service.account.Role;
import mingbai.service.audit.AuditLog;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.database.Sql;
import mingbai.service.library.HallPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Where a manager prints the windows' plates and finds the addresses of their tablets.
@Controller
@PreAuthorize("hasRole('MANAGER')")
class PlatesController {
    private final WindowPage page;
    private final Plates plates;
    private final AuditLog audit;

    PlatesController(WindowPage page, Plates plates, AuditLog audit) {
        this.page = page;
        this.plates = plates;
        this.audit = audit;
    }

    @Bean
    static ConsoleEntry platesEntry() {
        return new ConsoleEntry(53, "/plates", "窗口评价码", "Window plates", Set.of(Role.MANAGER));
    }

    /// A window with the addresses behind its plate and of its tablet.
    record Line(ServiceWindow window, String plate, String tablet) {}

    @GetMapping("/plates")
    String plates(Model model) {
        model.addAttribute("lines", lines());
        return "plate/plates";
    }

    @GetMapping("/plates.pdf")
    ResponseEntity<byte[]> all() throws IOException {
        return pdf(lines());
    }

    @GetMapping("/plates/{number}.pdf")
    ResponseEntity<byte[]> one(@PathVariable int number) throws IOException {
        var line = lines().stream().filter(l -> l.window().number().value() == number).toList();
        if (line.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return pdf(line);
    }

    /// A code that got into the wrong hands is no longer worth anything.
    @PostMapping("/plates/{number}")
    String renew(@PathVariable int number, @RequestParam Plates.Kind kind, Principal me) {
        if (lines().stream().noneMatch(l -> l.window().number().value() == number)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var _ =
                page.database()
                        .writeNow(sql -> {
                            audit.add(sql, me.getName(), "更换窗口评价码", kind + " " + number);
                            return plates.renew(sql, new WindowNumber(number), kind);
                        });
        return "redirect:/plates";
    }

    private List<Line> lines() {
        var windows =
                page.shelf().plan().map(HallPlan::profile).map(p -> p.windows()).orElse(List.of());
        var site = site();
        return page.database()
                .writeNow(sql -> windows.stream().map(w -> line(sql, w, site)).toList());
    }

    private Line line(Sql sql, ServiceWindow window, String site) {
        var plate = plates.code(sql, window.number(), Plates.Kind.PLATE);
        var tablet = plates.code(sql, window.number(), Plates.Kind.TABLET);
        return new Line(window, site + "w/" + plate, site + "pad/" + tablet);
    }

    /// Where a ticket's code leads, without the ticket.
    private String site() {
        return page.library()
                .find(page.shelf().hallScope(), ContentPath.KIOSK_SETTINGS)
                .map(d -> d.read(KioskSettings.class).ticketPage())
                .orElse("/t/");
    }

    private ResponseEntity<byte[]> pdf(List<Line> lines) throws IOException {
        var hall =
                page.shelf().plan().map(HallPlan::profile).map(p -> p.name().chinese()).orElse("");
        var plates =
                lines.stream()
                        .map(l ->
                                new PlatePaper.Plate(
                                        hall,
                                        l.window().number().toString(),
                                        l.window().name(),
                                        l.plate()))
                        .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"plates.pdf\"")
                .body(PlatePaper.pdf(plates));
    }
}

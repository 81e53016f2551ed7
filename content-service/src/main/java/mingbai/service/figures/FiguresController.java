package mingbai.service.figures;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The queue's figures, on a page and as files.
@Controller
@PreAuthorize("hasAnyRole('MANAGER', 'AUDITOR', 'EVALUATOR')")
class FiguresController {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final QueueFigures figures;

    FiguresController(QueueFigures figures) {
        this.figures = figures;
    }

    @Bean
    static ConsoleEntry figuresEntry() {
        return new ConsoleEntry(
                45,
                "/figures",
                "排队统计",
                "Queue figures",
                Set.of(Role.MANAGER, Role.AUDITOR, Role.EVALUATOR));
    }

    /// Writes times for people.
    public static final class Clocked {
        Clocked() {}

        /// `3:05`, or a dash where there is none.
        public String of(Optional<Duration> time) {
            return time.map(t -> "%d:%02d".formatted(t.toMinutes(), t.toSecondsPart())).orElse("—");
        }
    }

    @GetMapping("/figures")
    String page(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Model model) {
        model.addAttribute("f", figures.of(days(from, to)));
        model.addAttribute("clocked", new Clocked());
        return "figures/figures";
    }

    @GetMapping("/figures.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        var days = days(from, to);
        return file(days, "csv", "text/csv;charset=UTF-8", FiguresSheet.csv(figures.of(days)));
    }

    @GetMapping("/figures.xlsx")
    ResponseEntity<byte[]> xlsx(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to)
            throws IOException {
        var days = days(from, to);
        return file(days, "xlsx", XLSX, FiguresSheet.xlsx(figures.of(days)));
    }

    private static ResponseEntity<byte[]> file(
            QueueFigures.Days days, String end, String type, byte[] content) {
        var name = "queue-%s-%s.%s".formatted(days.from(), days.to(), end);
        return ResponseEntity.ok()
                .header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(content);
    }

    private QueueFigures.Days days(String from, String to) {
        try {
            var first = from.isEmpty() ? figures.today() : LocalDate.parse(from);
            return new QueueFigures.Days(first, to.isEmpty() ? first : LocalDate.parse(to));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "from, to: 2026-05-06", e);
        }
    }
}

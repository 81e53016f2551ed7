package mingbai.service.plate;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
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
    private final PlateBook book;

    PlatesController(WindowPage page, PlateBook book) {
        this.page = page;
        this.book = book;
    }

    @Bean
    static ConsoleEntry platesEntry() {
        return new ConsoleEntry(53, "/plates", "窗口评价码", "Window plates", Set.of(Role.MANAGER));
    }

    @GetMapping("/plates")
    String plates(Model model) {
        model.addAttribute("lines", book.lines());
        return "plate/plates";
    }

    @GetMapping("/plates.pdf")
    ResponseEntity<byte[]> all() throws IOException {
        return pdf(book.lines());
    }

    @GetMapping("/plates/{number}.pdf")
    ResponseEntity<byte[]> one(@PathVariable int number) throws IOException {
        var line =
                book.lines().stream().filter(l -> l.window().number().value() == number).toList();
        if (line.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return pdf(line);
    }

    @PostMapping("/plates/{number}")
    String renew(@PathVariable int number, @RequestParam Plates.Kind kind, Principal me) {
        if (!book.renew(number, kind, me.getName())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/plates";
    }

    private ResponseEntity<byte[]> pdf(List<PlateBook.Line> lines) throws IOException {
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

package mingbai.service.catalogue;

import java.util.Set;
import mingbai.model.item.Catalogue;
import mingbai.model.item.ItemCode;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The pages of the catalogue, to read.
@Controller
class CatalogueController {
    private final ItemBook book;

    CatalogueController(ItemBook book) {
        this.book = book;
    }

    @Bean
    static ConsoleEntry catalogueEntry() {
        return new ConsoleEntry(25, "/catalogue", "事项", "Catalogue", Set.of(Role.values()));
    }

    @GetMapping("/catalogue")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String department,
            Model model) {
        var entries = book.entries();
        var shelves = book.find(q, department);
        model.addAttribute("q", q);
        model.addAttribute("department", department);
        model.addAttribute("departments", book.departments());
        model.addAttribute("total", entries.size());
        model.addAttribute("listed", entries.stream().filter(Catalogue.Entry::listed).count());
        model.addAttribute("shelves", shelves);
        model.addAttribute("found", shelves.stream().mapToInt(s -> s.rows().size()).sum());
        return "catalogue/list";
    }

    @GetMapping("/catalogue/{code}")
    String item(@PathVariable String code, Model model) {
        var item = book.item(code(code)).orElseThrow(CatalogueController::notFound);
        model.addAttribute("item", item);
        model.addAttribute("missing", Disclosures.missing(item));
        model.addAttribute("people", book.people(item));
        model.addAttribute(
                "departmentName",
                book.departments().stream()
                        .filter(d -> d.id().equals(item.head().departmentId()))
                        .map(d -> d.name())
                        .findFirst()
                        .orElse(item.head().departmentId()));
        return "catalogue/item";
    }

    private static ItemCode code(String text) {
        try {
            return new ItemCode(text);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

package mingbai.service.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.preview.Difference;
import mingbai.service.sheet.SheetLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages on which a file is sent in, looked through, and taken or dropped.
@Controller
@RequestMapping("/imports")
@PreAuthorize("hasAnyRole('EDITOR', 'MANAGER')")
class ImportController {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int PAGE = 100;

    private final ImportDesk desk;
    private final PendingImports pending;
    private final ColumnMaps maps;

    ImportController(ImportDesk desk, PendingImports pending, ColumnMaps maps) {
        this.desk = desk;
        this.pending = pending;
        this.maps = maps;
    }

    @Bean
    static ConsoleEntry importsEntry() {
        return new ConsoleEntry(30, "/imports", "导入", "Import", Set.of(Role.EDITOR, Role.MANAGER));
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("megabytes", SheetLimits.BYTES / MEGABYTE);
        model.addAttribute("sources", maps.sources());
        return "imports/imports";
    }

    @PostMapping
    String take(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String source,
            Principal me)
            throws IOException {
        Path copy = Files.createTempFile("import", ".upload");
        try {
            file.transferTo(copy);
            return "redirect:/imports/"
                    + desk.begin(copy, me.getName(), source.strip()).sent().id();
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @GetMapping("/{id:[0-9a-f]{16}}")
    String look(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page,
            Principal me,
            Model model) {
        var one = pending.find(id, me.getName()).map(PendingImport::look).orElse(null);
        if (one == null) {
            return "redirect:/imports";
        }
        var wanted = wanted(kind);
        var rows =
                one.found().differences().stream()
                        .filter(d -> wanted.isEmpty() || d.kind() == wanted.get())
                        .toList();
        int pages = Math.max(1, (rows.size() + PAGE - 1) / PAGE);
        int at = Math.clamp(page, 1, pages);
        model.addAttribute("one", one);
        model.addAttribute("kinds", Difference.Kind.values());
        model.addAttribute("kind", wanted.map(Enum::name).orElse(""));
        model.addAttribute("total", rows.size());
        model.addAttribute("page", at);
        model.addAttribute("pages", pages);
        model.addAttribute("items", touchesItems(one));
        model.addAttribute("rows", rows.stream().skip((at - 1L) * PAGE).limit(PAGE).toList());
        return "imports/preview";
    }

    private static Optional<Difference.Kind> wanted(String kind) {
        return Arrays.stream(Difference.Kind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst();
    }

    /// Whether items come or go, which the public change log may tell.
    private static boolean touchesItems(PendingImport.Look one) {
        return one.found().differences().stream()
                .anyMatch(
                        d -> d.place().table().equals("事项") && d.kind() != Difference.Kind.CHANGED);
    }

    @PostMapping("/{id:[0-9a-f]{16}}/apply")
    String apply(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean logged,
            Principal me,
            RedirectAttributes next) {
        var one = found(id, me);
        var result = desk.apply(one, logged);
        next.addFlashAttribute("result", result);
        return "redirect:/imports" + (result.report().taken() ? "" : "/" + id);
    }

    @PostMapping("/{id:[0-9a-f]{16}}/drop")
    String drop(@PathVariable String id, Principal me) {
        pending.drop(found(id, me));
        return "redirect:/imports";
    }

    @GetMapping("/{id:[0-9a-f]{16}}/columns")
    String columns(
            @PathVariable String id,
            @RequestParam Map<String, String> chosen,
            Principal me,
            Model model) {
        var one = found(id, me).look();
        var kept = maps.of(one.sent().source());
        model.addAttribute("one", one);
        model.addAttribute("forms", ColumnForm.of(one.found().sheets(), kept, chosen));
        model.addAttribute("tables", ColumnForm.TABLES);
        return "imports/columns";
    }

    @PostMapping("/{id:[0-9a-f]{16}}/columns")
    String map(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String source,
            @RequestParam Map<String, String> all,
            Principal me) {
        var one = found(id, me);
        desk.mapped(one, source.strip(), ColumnForm.read(one.look().found().sheets(), all));
        return "redirect:/imports/" + id;
    }

    private PendingImport found(String id, Principal me) {
        return pending.find(id, me.getName())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

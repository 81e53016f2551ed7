package mingbai.service.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.settings.Settings;
import mingbai.service.sheet.SheetLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page on which spreadsheets are sent in, with the report of the last one.
@Controller
@RequestMapping("/imports")
@PreAuthorize("hasAnyRole('EDITOR', 'MANAGER')")
class ImportController {
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int MEGABYTE = 1024 * 1024;

    private final ImportDesk desk;
    private final Optional<Path> sample;

    ImportController(ImportDesk desk, Settings settings) {
        this.desk = desk;
        this.sample = settings.places().sample();
    }

    @Bean
    static ConsoleEntry importsEntry() {
        return new ConsoleEntry(30, "/imports", "导入", "Import", Set.of(Role.EDITOR, Role.MANAGER));
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("template", sample.filter(Files::isReadable).isPresent());
        model.addAttribute("megabytes", SheetLimits.BYTES / MEGABYTE);
        return "imports/imports";
    }

    @PostMapping
    String take(@RequestParam MultipartFile file, Principal me, RedirectAttributes next)
            throws IOException {
        Path copy = Files.createTempFile("import", ".upload");
        try {
            file.transferTo(copy);
            next.addFlashAttribute("result", desk.take(copy, me.getName()));
            next.addFlashAttribute("size", file.getSize());
        } finally {
            Files.deleteIfExists(copy);
        }
        return "redirect:/imports";
    }

    @GetMapping("/template")
    ResponseEntity<Resource> template() {
        var file =
                sample.filter(Files::isReadable)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var name =
                ContentDisposition.attachment()
                        .filename(String.valueOf(file.getFileName()))
                        .build();
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(new FileSystemResource(file));
    }
}

package mingbai.service.template;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import mingbai.service.settings.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/// Workbooks to download: the empty one with lists and comments, the same with what the library has
/// of items and staff, and the sample hall's.
@Controller
@RequestMapping("/imports")
@PreAuthorize("hasAnyRole('EDITOR', 'MANAGER')")
class TemplateController {
    private final TemplateFiles files;
    private final Settings settings;

    TemplateController(TemplateFiles files, Settings settings) {
        this.files = files;
        this.settings = settings;
    }

    @GetMapping("/template")
    void template(HttpServletResponse response) throws IOException {
        files.template(response);
    }

    /// Everything of these tables as it is now, to change and send in again.
    @GetMapping("/current")
    void current(HttpServletResponse response) throws IOException {
        files.current(response);
    }

    @GetMapping("/sample")
    void sample(HttpServletResponse response) throws IOException {
        var file =
                settings.places()
                        .sample()
                        .filter(Files::isReadable)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Files.copy(file, TemplateFiles.named(response, String.valueOf(file.getFileName())));
    }
}

package mingbai.service.template;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The way back: the workbook to fill in, and everything as it is now, to change and send in again.
@RestController
class TemplateApi {
    private final TemplateFiles files;

    TemplateApi(TemplateFiles files) {
        this.files = files;
    }

    @GetMapping("/api/v1/imports/template")
    void template(HttpServletResponse response) throws IOException {
        files.template(response);
    }

    @GetMapping("/api/v1/imports/current")
    void current(HttpServletResponse response) throws IOException {
        files.current(response);
    }
}

package mingbai.service.template;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingbai.model.content.DocumentType;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.preview.LibraryLines;
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
    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> CURRENT =
            List.of("事项", "材料", "流程", "问答", "目录版本", "变更记录", "部门", "人员");

    private final Library library;
    private final Settings settings;

    TemplateController(Library library, Settings settings) {
        this.library = library;
        this.settings = settings;
    }

    @GetMapping("/template")
    void template(HttpServletResponse response) throws IOException {
        TemplateBook.write(HallHelp.ALL, Map.of(), named(response, "template.xlsx"));
    }

    /// Everything of these tables as it is now, to change and send in again.
    @GetMapping("/current")
    void current(HttpServletResponse response) throws IOException {
        List<LibraryDocument> documents = new ArrayList<>();
        for (var type :
                List.of(
                        DocumentType.CATALOGUE,
                        DocumentType.ITEM,
                        DocumentType.DEPARTMENTS,
                        DocumentType.ROSTER)) {
            documents.addAll(library.all(type));
        }
        var tables = HallHelp.ALL.stream().filter(t -> CURRENT.contains(t.name())).toList();
        TemplateBook.write(tables, LibraryLines.of(documents), named(response, "current.xlsx"));
    }

    @GetMapping("/sample")
    void sample(HttpServletResponse response) throws IOException {
        var file =
                settings.places()
                        .sample()
                        .filter(Files::isReadable)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Files.copy(file, named(response, String.valueOf(file.getFileName())));
    }

    private static OutputStream named(HttpServletResponse response, String name)
            throws IOException {
        response.setContentType(WORKBOOK);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        return response.getOutputStream();
    }
}

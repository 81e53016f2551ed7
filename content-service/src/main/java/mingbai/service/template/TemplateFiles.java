package mingbai.service.template;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingbai.model.content.DocumentType;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.preview.LibraryLines;
import org.springframework.stereotype.Component;

/// The workbooks one may download.
@Component
final class TemplateFiles {
    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> CURRENT =
            List.of("事项", "材料", "流程", "问答", "目录版本", "变更记录", "部门", "人员");

    private final Library library;

    TemplateFiles(Library library) {
        this.library = library;
    }

    void template(HttpServletResponse response) throws IOException {
        TemplateBook.write(HallHelp.ALL, Map.of(), named(response, "template.xlsx"));
    }

    /// Everything of these tables as it is now, to change and send in again.
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

    static OutputStream named(HttpServletResponse response, String name) throws IOException {
        response.setContentType(WORKBOOK);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        return response.getOutputStream();
    }
}

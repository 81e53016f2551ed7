package mingbai.service.enrolment;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import mingbai.service.audit.AuditLog;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The answers to boxes that cannot reach this service, for a manager to take along.
@Controller
@RequestMapping("/enrolment/written")
@PreAuthorize("hasRole('MANAGER')")
class WrittenController {
    private static final String DEED = "下载离线答复 · Took an answer along";

    private final WrittenDesk desk;
    private final AuditLog audit;

    WrittenController(WrittenDesk desk, AuditLog audit) {
        this.desk = desk;
        this.audit = audit;
    }

    @GetMapping("/{id}/answer.json")
    void plain(@PathVariable String id, Principal me, HttpServletResponse response)
            throws IOException {
        var file = desk.file(id);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        audit.add(me.getName(), DEED, id);
        named(response, "application/json", "answer.json");
        response.getOutputStream().write(file.get());
    }

    @GetMapping("/{id}/answer.zip")
    void withContent(@PathVariable String id, Principal me, HttpServletResponse response)
            throws IOException {
        if (desk.file(id).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        audit.add(me.getName(), DEED, id + ", 含内容 · with content");
        named(response, "application/zip", "answer.zip");
        var _ = desk.fileWithContent(id, response.getOutputStream());
    }

    private static void named(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}

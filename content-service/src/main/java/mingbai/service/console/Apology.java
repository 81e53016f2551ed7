package mingbai.service.console;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import mingbai.model.wire.Wire;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/// The page for what went wrong, or the answer to another system. An error of ours gets a code that
/// is also in the log.
@Controller
class Apology implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Apology.class);
    private static final int SERVER_ERROR = 500;
    private static final Map<HttpStatus, String> WORDS =
            Map.of(
                    HttpStatus.FORBIDDEN, "密钥没有这项权限，或属于别的大厅",
                    HttpStatus.NOT_FOUND, "没有这个地址",
                    HttpStatus.METHOD_NOT_ALLOWED, "这个地址不能这样用",
                    HttpStatus.INTERNAL_SERVER_ERROR, "服务出错了，请把编号告诉管理员");

    private final RandomGenerator random;

    Apology(RandomGenerator random) {
        this.random = random;
    }

    /// What another system is told.
    record Refusal(String code, String chinese, String english) {}

    @RequestMapping("/error")
    Object error(HttpServletRequest request, Model model) {
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : SERVER_ERROR;
        model.addAttribute("status", status);
        if (status >= SERVER_ERROR) {
            String incident = HexFormat.of().toHexDigits(random.nextInt());
            var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.error("Incident {}", incident, cause instanceof Throwable t ? t : null);
            model.addAttribute("incident", incident);
        }
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return path.startsWith("/api/") ? answer(status, model) : "console/apology";
    }

    private static ResponseEntity<byte[]> answer(int status, Model model) {
        var known = Objects.requireNonNullElse(HttpStatus.resolve(status), HttpStatus.BAD_REQUEST);
        var incident = model.getAttribute("incident");
        String told = incident == null ? "" : " " + incident;
        var refusal =
                new Refusal(
                        known.name(),
                        WORDS.getOrDefault(known, "请求不能处理") + told,
                        known.getReasonPhrase() + told);
        return ResponseEntity.status(known)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Wire.bytes(refusal));
    }
}

package mingbai.service.console;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/// The page for what went wrong. An error of ours gets a code that is also in the log.
@Controller
class Apology implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Apology.class);
    private static final int SERVER_ERROR = 500;

    private final RandomGenerator random;

    Apology(RandomGenerator random) {
        this.random = random;
    }

    @RequestMapping("/error")
    String error(HttpServletRequest request, Model model) {
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
        return "console/apology";
    }
}

package mingbai.service.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import mingbai.service.bundle.BundleShelf;
import mingbai.service.reply.Json;
import mingbai.service.reply.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Bounds what a request may bring. It has to say its length beforehand, and the container reads no
/// more than that.
final class BodyLimit extends OncePerRequestFilter {
    static final long USUAL = 1024 * 1024;
    static final long FILE = 32 * USUAL;

    private static final String UPDATES = "/api/v1/updates/bundles";

    private static final String[] FILES = {
        "/api/v1/imports", "/api/v1/media/", "/api/v1/ratings/import", "/api/v1/voice/"
    };

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (request.getHeader("Transfer-Encoding") != null) {
            refuse(response, HttpStatus.LENGTH_REQUIRED, "请求须写明 Content-Length");
        } else if (length > most(request.getRequestURI())) {
            refuse(response, HttpStatus.CONTENT_TOO_LARGE, "请求内容太大");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static long most(String path) {
        if (path.equals(UPDATES)) {
            return BundleShelf.LARGEST;
        }
        for (String files : FILES) {
            if (path.startsWith(files)) {
                return FILE;
            }
        }
        return USUAL;
    }

    private static void refuse(HttpServletResponse response, HttpStatus status, String chinese)
            throws IOException {
        var answer =
                Json.answer(status, new Refusal(status.name(), chinese, status.getReasonPhrase()));
        response.setStatus(status.value());
        response.setContentType("application/json");
        response.setHeader("Connection", "close");
        response.getOutputStream().write(Objects.requireNonNull(answer.getBody()));
    }
}

package mingbai.service.console;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/// Where a file is wanted and none comes, or too large a one, the sender is wrong and not we.
@ControllerAdvice
class FileWanted {
    @ExceptionHandler
    void noFile(MultipartException why, HttpServletResponse response) throws IOException {
        response.sendError(
                why instanceof MaxUploadSizeExceededException
                        ? HttpStatus.CONTENT_TOO_LARGE.value()
                        : HttpStatus.BAD_REQUEST.value());
    }
}

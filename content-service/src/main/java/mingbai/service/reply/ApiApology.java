package mingbai.service.reply;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Says what was wrong with a request to the API.
@RestControllerAdvice
class ApiApology {

    @ExceptionHandler
    ResponseEntity<byte[]> unusable(Json.Unusable why) {
        String english = String.valueOf(why.getMessage());
        return Json.answer(
                HttpStatus.BAD_REQUEST, new Refusal("UNUSABLE", "请求内容不对：" + english, english));
    }
}

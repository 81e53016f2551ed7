package mingbai.service.cases;

import java.util.List;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Where the departments' systems push how far their cases are.
@RestController
class CaseApi {
    static final int MOST_AT_ONCE = 1_000;

    private final CaseBook book;

    CaseApi(CaseBook book) {
        this.book = book;
    }

    /// What is pushed at once.
    record Pushed(List<ToldCase> cases) {
        Pushed {
            cases = List.copyOf(cases);
            if (cases.isEmpty() || cases.size() > MOST_AT_ONCE) {
                throw new IllegalArgumentException("cases: 1–" + MOST_AT_ONCE + " at once");
            }
        }
    }

    /// How many were taken in.
    record Taken(int cases) {}

    /// Why nothing was taken in.
    record Refusal(String reason, String chinese, String english) {}

    @PostMapping("/api/v1/cases")
    ResponseEntity<byte[]> push(@RequestBody byte[] body) {
        try {
            var pushed = Wire.read(body, Pushed.class);
            book.takeTold(pushed.cases());
            return answer(HttpStatus.OK, new Taken(pushed.cases().size()));
        } catch (MalformedMessage e) {
            var why = why(e);
            return answer(HttpStatus.BAD_REQUEST, new Refusal("UNUSABLE", "请求内容不对：" + why, why));
        }
    }

    /// What the reader of JSON complains of; it names the field.
    private static String why(MalformedMessage e) {
        var cause = e.getCause();
        return String.valueOf(cause == null ? e.getMessage() : cause.getMessage());
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, Object message) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Wire.bytes(message));
    }
}

package mingbai.service.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import mingbai.service.reply.Json;
import mingbai.service.reply.Replies;
import mingbai.service.sheet.SheetsRefused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Ratings given elsewhere, sent in by another system: only tried unless `take` is said.
@RestController
class IntakeApi {
    private final RatingIntake intake;

    IntakeApi(RatingIntake intake) {
        this.intake = intake;
    }

    @PostMapping("/api/v1/ratings/import")
    ResponseEntity<byte[]> bring(
            @RequestBody byte[] file,
            @RequestParam(defaultValue = "false") boolean take,
            Principal key)
            throws IOException, Json.Unusable {
        Path copy = Files.createTempFile("ratings", ".upload");
        try {
            Files.write(copy, file);
            var brought = intake.take(copy, !take, key.getName());
            return brought.rejections().isEmpty()
                    ? Json.answer(HttpStatus.OK, brought)
                    : Replies.faulty(brought.rejections());
        } catch (SheetsRefused e) {
            throw new Json.Unusable("body: " + e.why());
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}

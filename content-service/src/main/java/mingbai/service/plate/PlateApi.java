package mingbai.service.plate;

import java.security.Principal;
import java.util.List;
import mingbai.model.place.WindowNumber;
import mingbai.service.reply.Json;
import mingbai.service.reply.Replies;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The windows' plates and tablets for other systems: their addresses, and new ones.
@RestController
class PlateApi {
    private final PlateBook book;

    PlateApi(PlateBook book) {
        this.book = book;
    }

    /// Every window's addresses.
    record Windows(List<Window> windows) {}

    /// What the plate's code leads to, and the tablet's address.
    record Window(WindowNumber number, String plate, String tablet) {}

    /// Which of the two is drawn anew: PLATE or TABLET.
    record Renewal(Plates.Kind kind) {}

    @GetMapping("/api/v1/plates")
    ResponseEntity<byte[]> all() {
        var windows =
                book.lines().stream()
                        .map(l -> new Window(l.window().number(), l.plate(), l.tablet()))
                        .toList();
        return Json.answer(HttpStatus.OK, new Windows(windows));
    }

    @PostMapping("/api/v1/plates/{number}")
    ResponseEntity<byte[]> renew(@PathVariable int number, @RequestBody byte[] body, Principal who)
            throws Json.Unusable {
        var kind = Json.read(body, Renewal.class).kind();
        return book.renew(number, kind, who.getName()) ? all() : Replies.unknown();
    }
}

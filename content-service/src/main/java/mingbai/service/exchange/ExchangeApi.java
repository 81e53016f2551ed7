package mingbai.service.exchange;

import java.security.Principal;
import java.util.Map;
import mingbai.service.reply.Json;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The upload of ratings for other systems: its setting, what waits, and what has to be sent again.
@RestController
class ExchangeApi {
    private final Exchange exchange;

    ExchangeApi(Exchange exchange) {
        this.exchange = exchange;
    }

    /// Where to, and how many letters are in which state.
    record Now(ExchangeSetting setting, Map<ExchangeBook.State, Integer> letters) {}

    @GetMapping("/api/v1/exchange")
    ResponseEntity<byte[]> now() {
        return Json.answer(HttpStatus.OK, new Now(exchange.setting(), exchange.counts()));
    }

    @PutMapping("/api/v1/exchange")
    ResponseEntity<byte[]> set(@RequestBody byte[] body, Principal who) throws Json.Unusable {
        exchange.put(Json.read(body, ExchangeSetting.class), who.getName());
        return now();
    }

    /// What nobody took is put in line again.
    @PostMapping("/api/v1/exchange/again")
    ResponseEntity<byte[]> again(Principal who) {
        exchange.revive(who.getName());
        return now();
    }
}

package mingbai.service.api;

import java.io.IOException;
import java.util.Optional;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketNumber;
import mingbai.service.admission.TicketOffice;
import mingbai.service.api.ApiMessage.Outcome;
import mingbai.service.api.ApiMessage.TicketNow;
import mingbai.service.calling.CommandId;
import mingbai.service.calling.DeskOutcome;
import mingbai.service.calling.QueueDesk;
import mingbai.service.desk.DeskWords;
import mingbai.service.ledger.TicketLedger;
import mingbai.service.queue.TicketSight;
import mingbai.service.queue.TicketTrack;
import mingbai.service.reply.Json;
import mingbai.service.reply.Refusal;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The queue over HTTP: the board, tickets, and the windows' commands.
@RestController
class QueueApi {
    private static final StationId STATION = new StationId("api");

    private final QueueDesk desk;
    private final TicketOffice office;
    private final TicketTrack track;

    QueueApi(QueueDesk desk, TicketOffice office, TicketTrack track) {
        this.desk = desk;
        this.office = office;
        this.track = track;
    }

    @GetMapping("/api/v1/openapi.yaml")
    ResponseEntity<byte[]> description() throws IOException {
        var file = new ClassPathResource("mingbai/service/api/openapi.yaml");
        return ResponseEntity.ok()
                .header("Content-Type", "application/yaml;charset=UTF-8")
                .body(file.getContentAsByteArray());
    }

    @GetMapping("/api/v1/queue")
    ResponseEntity<byte[]> board() {
        return desk.snapshot()
                .map(board -> Json.answer(HttpStatus.OK, board))
                .orElseGet(() -> Json.answer(HttpStatus.NOT_FOUND, Json.NO_HALL));
    }

    @PostMapping("/api/v1/tickets")
    ResponseEntity<byte[]> take(@RequestBody byte[] body) throws Json.Unusable {
        var wanted = Json.read(body, ApiMessage.TicketWanted.class);
        var ask =
                new Ask.TakeTicket(
                        wanted.id(),
                        STATION,
                        wanted.business(),
                        Optional.empty(),
                        wanted.also(),
                        wanted.priority(),
                        Optional.empty(),
                        wanted.appointment());
        var answer = office.take(ask, TicketLedger.Origin.KIOSK).join();
        office.tellBoards();
        return answer instanceof Answer.Refused(var _, var reason)
                ? Json.answer(
                        HttpStatus.CONFLICT,
                        new Refusal(reason.name(), reason.chinese(), reason.english()))
                : Json.answer(HttpStatus.CREATED, answer);
    }

    @GetMapping("/api/v1/tickets/{number}")
    ResponseEntity<byte[]> ticket(@PathVariable String number) {
        return number(number)
                .flatMap(track::today)
                .map(sight -> Json.answer(HttpStatus.OK, now(sight)))
                .orElseGet(() -> {
                    var reason = Answer.Reason.UNKNOWN_TICKET;
                    var refusal = new Refusal(reason.name(), reason.chinese(), reason.english());
                    return Json.answer(HttpStatus.NOT_FOUND, refusal);
                });
    }

    private static Optional<TicketNumber> number(String text) {
        try {
            return Optional.of(TicketNumber.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static TicketNow now(TicketSight sight) {
        return switch (sight.stage()) {
            case TicketSight.Stage.Waiting waiting ->
                    now(sight, "WAITING", Optional.of(waiting.ahead()), Optional.empty());
            case TicketSight.Stage.Called(var window) ->
                    now(sight, "CALLED", Optional.empty(), Optional.of(window));
            case TicketSight.Stage.Finished(var window) ->
                    now(sight, "FINISHED", Optional.empty(), Optional.of(window));
            case TicketSight.Stage.PutAside _ ->
                    now(sight, "HELD", Optional.empty(), Optional.empty());
            case TicketSight.Stage.Missed() ->
                    now(sight, "NO_SHOW", Optional.empty(), Optional.empty());
            case TicketSight.Stage.Cancelled() ->
                    now(sight, "CANCELLED", Optional.empty(), Optional.empty());
        };
    }

    private static TicketNow now(
            TicketSight sight,
            String state,
            Optional<Integer> ahead,
            Optional<WindowNumber> window) {
        return new TicketNow(sight.ticket(), sight.day(), state, ahead, window);
    }

    @PostMapping("/api/v1/windows/{number}/commands")
    ResponseEntity<byte[]> command(@PathVariable int number, @RequestBody byte[] body)
            throws Json.Unusable {
        if (number < 1 || number > WindowNumber.MAX) {
            throw new Json.Unusable("number: a window is 1–" + WindowNumber.MAX);
        }
        var wanted = Json.read(body, ApiMessage.Command.class);
        var command = Commands.of(new WindowNumber(number), wanted);
        var outcome = desk.handle(new CommandId(wanted.id().value()), command);
        var words = DeskWords.of(outcome);
        var call =
                outcome instanceof DeskOutcome.Called(var made)
                        ? Optional.of(made)
                        : Optional.<mingbai.model.queue.Call>empty();
        return Json.answer(
                words.good() ? HttpStatus.OK : HttpStatus.CONFLICT,
                new Outcome(words.good(), words.chinese(), words.english(), call));
    }
}

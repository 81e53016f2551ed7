package mingbai.service.board;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import mingbai.model.programme.BoardPlan;
import mingbai.service.board.BoardDesk.Edit;
import mingbai.service.reply.Json;
import mingbai.service.reply.Replies;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Board plans for other systems, as the lines of the form's tables.
@RestController
class BoardApi {
    private static final String ONE = "/api/v1/boards/{id}";

    private final BoardDesk desk;

    BoardApi(BoardDesk desk) {
        this.desk = desk;
    }

    /// The plans there are.
    record Plans(List<BoardPlan> plans) {}

    /// A plan, and the mark of the version it was read from; a new one has none.
    record Plan(Optional<String> seen, PlanForm plan) {}

    @GetMapping("/api/v1/boards")
    ResponseEntity<byte[]> all() {
        return Json.answer(HttpStatus.OK, new Plans(desk.all()));
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> one(@PathVariable String id) {
        return desk.open(id)
                .map(opened -> new Plan(Optional.of(opened.seen()), opened.form()))
                .map(plan -> Json.answer(HttpStatus.OK, plan))
                .orElseGet(Replies::unknown);
    }

    @PutMapping(ONE)
    ResponseEntity<byte[]> put(@PathVariable String id, @RequestBody byte[] body, Principal who)
            throws Json.Unusable {
        var sent = Json.read(body, Plan.class);
        if (!sent.plan().head().id().equals(id)) {
            throw new Json.Unusable("plan.head.id: not the one in the address");
        }
        return said(desk.save(new Edit(sent.plan(), sent.seen().orElse(""), who.getName())));
    }

    @DeleteMapping(ONE)
    ResponseEntity<byte[]> remove(
            @PathVariable String id, @RequestParam String seen, Principal who) {
        return desk.open(id)
                .map(opened -> said(desk.remove(new Edit(opened.form(), seen, who.getName()))))
                .orElseGet(Replies::unknown);
    }

    private static ResponseEntity<byte[]> said(BoardOutcome outcome) {
        return switch (outcome) {
            case BoardOutcome.Saved(var handedIn) -> Replies.done(handedIn);
            case BoardOutcome.Faulty(var rejections) -> Replies.faulty(rejections);
            case BoardOutcome.Conflict _ -> Replies.conflict(List.of());
            case BoardOutcome.NotAllowed(var why) -> Replies.notYours(why);
        };
    }
}

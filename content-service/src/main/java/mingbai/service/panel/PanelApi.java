package mingbai.service.panel;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import mingbai.model.programme.Panel;
import mingbai.service.panel.PanelDesk.Edit;
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

/// Panels for other systems.
@RestController
class PanelApi {
    private static final String ONE = "/api/v1/panels/{id}";

    private final PanelDesk desk;

    PanelApi(PanelDesk desk) {
        this.desk = desk;
    }

    /// The panels there are.
    record Panels(List<Panel> panels) {}

    /// A panel, and the mark of the version it was read from; a new one has none.
    record Marked(Optional<String> seen, Panel panel) {}

    @GetMapping("/api/v1/panels")
    ResponseEntity<byte[]> all() {
        return Json.answer(HttpStatus.OK, new Panels(desk.all()));
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> one(@PathVariable String id) {
        return desk.open(id)
                .map(opened -> new Marked(Optional.of(opened.seen()), opened.form().panel()))
                .map(panel -> Json.answer(HttpStatus.OK, panel))
                .orElseGet(Replies::unknown);
    }

    @PutMapping(ONE)
    ResponseEntity<byte[]> put(@PathVariable String id, @RequestBody byte[] body, Principal who)
            throws Json.Unusable {
        var sent = Json.read(body, Marked.class);
        if (!sent.panel().id().equals(id)) {
            throw new Json.Unusable("panel.id: not the one in the address");
        }
        var form = PanelForm.of(sent.panel());
        return said(desk.save(new Edit(form, sent.seen().orElse(""), who.getName())));
    }

    @DeleteMapping(ONE)
    ResponseEntity<byte[]> remove(
            @PathVariable String id, @RequestParam String seen, Principal who) {
        return desk.open(id)
                .map(opened -> said(desk.remove(new Edit(opened.form(), seen, who.getName()))))
                .orElseGet(Replies::unknown);
    }

    private static ResponseEntity<byte[]> said(PanelOutcome outcome) {
        return switch (outcome) {
            case PanelOutcome.Saved(var handedIn) -> Replies.done(handedIn);
            case PanelOutcome.Faulty(var rejections) -> Replies.faulty(rejections);
            case PanelOutcome.Conflict _ -> Replies.conflict(List.of());
            case PanelOutcome.Shown _ ->
                    Replies.refused("IN_USE", "有版式正在播放，不能删除", "A board plan shows it");
            case PanelOutcome.NotAllowed(var why) -> Replies.notYours(why);
        };
    }
}

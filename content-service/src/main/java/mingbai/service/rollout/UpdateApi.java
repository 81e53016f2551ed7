package mingbai.service.rollout;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import mingbai.service.bundle.Bundle;
import mingbai.service.bundle.BundleShelf;
import mingbai.service.reply.Json;
import mingbai.service.reply.Refusal;
import mingbai.service.reply.Replies;
import mingbai.service.rollout.RolloutDesk.Deed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Updates for other systems: the same as on the page.
@RestController
@RequestMapping("/api/v1/updates")
class UpdateApi {
    private static final String BUNDLE = "/bundles/{sha256}";

    private final RolloutDesk desk;
    private final RolloutBook book;
    private final BundleShelf shelf;

    UpdateApi(RolloutDesk desk, RolloutBook book, BundleShelf shelf) {
        this.desk = desk;
        this.book = book;
        this.shelf = shelf;
    }

    /// The updates that are kept, and how far the last ones have come.
    record Updates(List<Bundle> bundles, List<RolloutNow> rollouts) {}

    /// One on its way, with its stage and its stations.
    record RolloutNow(
            Rollout.Head head, RolloutState state, Rollout.Stage stage, List<Member> stations) {}

    @GetMapping
    ResponseEntity<byte[]> all() {
        var rollouts =
                book.latest().stream()
                        .map(r -> new RolloutNow(r.head(), r.state(), r.stage(), r.members()))
                        .toList();
        return Json.answer(HttpStatus.OK, new Updates(desk.bundles(), rollouts));
    }

    @PostMapping("/bundles")
    ResponseEntity<byte[]> bring(HttpServletRequest request, Principal who) throws IOException {
        return UpdateController.brought(shelf, request, who.getName());
    }

    @DeleteMapping(BUNDLE)
    ResponseEntity<byte[]> remove(@PathVariable String sha256, Principal who) throws IOException {
        return said(desk.remove(sha256, who.getName()));
    }

    @PostMapping(BUNDLE + "/begin")
    ResponseEntity<byte[]> begin(@PathVariable String sha256, Principal who) {
        return said(desk.begin(sha256, who.getName()));
    }

    @PostMapping("/{id}/pause")
    ResponseEntity<byte[]> pause(@PathVariable String id, Principal who) {
        return said(desk.deed(id, Deed.PAUSE, who.getName()));
    }

    @PostMapping("/{id}/go-on")
    ResponseEntity<byte[]> goOn(@PathVariable String id, Principal who) {
        return said(desk.deed(id, Deed.GO_ON, who.getName()));
    }

    @PostMapping("/{id}/end")
    ResponseEntity<byte[]> end(@PathVariable String id, Principal who) {
        return said(desk.deed(id, Deed.END, who.getName()));
    }

    private static ResponseEntity<byte[]> said(Optional<Refusal> why) {
        if (why.isEmpty()) {
            return ResponseEntity.noContent().build();
        }
        var refusal = why.get();
        return refusal.equals(RolloutDesk.UNKNOWN)
                ? Replies.unknown()
                : Replies.refused(refusal.code(), refusal.chinese(), refusal.english());
    }
}

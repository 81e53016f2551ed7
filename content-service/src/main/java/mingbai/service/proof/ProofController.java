package mingbai.service.proof;

import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/// The part of the review page with the proofs, which fills in as they are drawn.
@Controller
@RequestMapping("/proofs")
@PreAuthorize("hasAnyRole('EDITOR', 'CATALOGUE', 'REVIEWER', 'MANAGER', 'AUDITOR')")
class ProofController {
    private final ProofDesk desk;

    ProofController(ProofDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String proofs(Model model) {
        model.addAttribute("possible", desk.possible());
        model.addAttribute("proofs", desk.now());
        return "proof/pieces :: proofs";
    }

    @GetMapping("/{revision}/{board}.png")
    ResponseEntity<byte[]> picture(@PathVariable long revision, @PathVariable String board) {
        var proofs = desk.now();
        var picture =
                Optional.ofNullable(proofs.pictures().get(board))
                        .filter(p -> proofs.revision() == revision)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(picture);
    }
}

package mingbai.service.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import mingbai.model.signing.TrustedKey;
import mingbai.model.wire.Wire;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.trust.KeyRequests;
import mingbai.service.trust.RootDesk;
import mingbai.service.trust.Trust;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The trust root as it stands, what waits for the officers' ceremony, and where its outcome is
/// installed.
@Controller
@RequestMapping("/trust")
@PreAuthorize("hasAnyRole('MANAGER', 'AUDITOR')")
class TrustController {
    private static final long LARGEST = 4 * 1024 * 1024L;

    private final Trust trust;
    private final RootDesk roots;
    private final KeyRequests requests;

    TrustController(Trust trust, RootDesk roots, KeyRequests requests) {
        this.trust = trust;
        this.roots = roots;
        this.requests = requests;
    }

    @Bean
    static ConsoleEntry trustEntry() {
        return new ConsoleEntry(
                82, "/trust", "信任根", "Trust root", Set.of(Role.MANAGER, Role.AUDITOR));
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("roleWords", RoleWords.ALL);
        model.addAttribute("root", trust.root());
        model.addAttribute("established", trust.established());
        model.addAttribute(
                "keys",
                trust.root().keys().stream()
                        .sorted(Comparator.comparing(TrustedKey::holder))
                        .toList());
        model.addAttribute("own", trust.own());
        model.addAttribute("asked", requests.open());
        return "keys/trust";
    }

    /// What the officers take to their ceremony: the root as it stands, or the service's own key to
    /// begin with.
    @GetMapping("/root.json")
    ResponseEntity<byte[]> root() {
        return download("trust-root-" + trust.root().version() + ".json", Wire.bytes(trust.root()));
    }

    /// The requests to be judged, each as it was signed.
    @GetMapping("/requests.json")
    ResponseEntity<byte[]> requests() {
        String all =
                requests.open().stream()
                        .map(KeyRequests.Asked::envelope)
                        .collect(Collectors.joining(",\n", "[", "]\n"));
        return download("key-requests.json", all.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> download(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(bytes);
    }

    @PostMapping
    @PreAuthorize("hasRole('MANAGER')")
    String install(@RequestParam MultipartFile file, Principal me, RedirectAttributes next)
            throws IOException {
        next.addFlashAttribute(
                "words",
                file.getSize() > LARGEST
                        ? RootWords.TOO_LARGE
                        : RootWords.of(roots.install(file.getBytes(), me.getName())));
        return "redirect:/trust";
    }
}

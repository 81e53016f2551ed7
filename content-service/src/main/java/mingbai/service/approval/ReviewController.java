package mingbai.service.approval;

import java.security.Principal;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingbai.model.content.Bytes;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.signing.KeyId;
import mingbai.service.account.Account;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.console.HallTime;
import mingbai.service.publish.ManifestDraft;
import mingbai.service.publish.Publisher;
import mingbai.service.release.Comment;
import mingbai.service.release.Differences;
import mingbai.service.release.Part;
import mingbai.service.release.Release;
import mingbai.service.release.ReleaseDesk;
import mingbai.service.release.ReleaseOutcome;
import mingbai.service.release.Signing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The list of scopes with what waits in each, and the page on which a release is read and signed.
@Controller
@RequestMapping("/approvals")
@PreAuthorize("hasAnyRole('EDITOR', 'CATALOGUE', 'REVIEWER', 'MANAGER', 'AUDITOR')")
class ReviewController {
    /// How many documents of a difference are drawn at most.
    static final int MOST_SHOWN = 200;

    private static final int HISTORY = 8;

    private final ReleaseDesk desk;
    private final Publisher publisher;
    private final Sights sights;

    ReviewController(ReleaseDesk desk, Publisher publisher, Sights sights) {
        this.desk = desk;
        this.publisher = publisher;
        this.sights = sights;
    }

    /// What these pages are drawn from besides.
    @Component
    record Sights(Differences differences, AccountService accounts, HallTime time) {}

    @Bean
    static ConsoleEntry approvalsEntry() {
        return new ConsoleEntry(
                25,
                "/approvals",
                "审签发布",
                "Review and sign",
                Set.of(Role.EDITOR, Role.CATALOGUE, Role.REVIEWER, Role.MANAGER, Role.AUDITOR));
    }

    @ModelAttribute("names")
    Map<String, String> names() {
        return sights.accounts().all().stream()
                .collect(Collectors.toMap(Account::name, Account::display));
    }

    /// A scope: what is out, and what waits.
    record Row(Scope scope, Optional<ContentManifest> out, Optional<Release> waiting) {}

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "rows",
                desk.scopes().stream()
                        .map(s -> new Row(s, publisher.out(s), desk.waiting(s)))
                        .toList());
        model.addAttribute("parts", Part.values());
        return "approval/list";
    }

    @GetMapping("/{kind}/{id}")
    String read(@PathVariable String kind, @PathVariable String id, Principal me, Model model) {
        var scope = scope(kind, id);
        model.addAttribute("scope", scope);
        model.addAttribute("out", publisher.out(scope));
        model.addAttribute("history", desk.history(scope, HISTORY));
        var waiting = desk.waiting(scope);
        model.addAttribute("waiting", waiting);
        waiting.ifPresent(release -> show(scope, release, me.getName(), model));
        return "approval/review";
    }

    private void show(Scope scope, Release release, String who, Model model) {
        var named = publisher.draft(scope).map(ManifestDraft::entries).orElse(List.of());
        var found = sights.differences().of(scope, named, sights.time());
        var counts =
                found.stream()
                        .collect(Collectors.groupingBy(d -> d.kind(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                        .toList();
        model.addAttribute("manifest", release.manifest());
        model.addAttribute("documents", named.size());
        model.addAttribute("counts", counts);
        model.addAttribute("differences", found.stream().limit(MOST_SHOWN).toList());
        model.addAttribute("more", Math.max(0, found.size() - MOST_SHOWN));
        model.addAttribute("parts", Part.values());
        var objections = desk.objections(scope);
        model.addAttribute("objections", objections);
        model.addAttribute(
                "open", objections.isEmpty() ? desk.open(scope, release, who) : List.of());
        model.addAttribute(
                "mine", release.signatures().stream().anyMatch(s -> s.who().equals(who)));
        model.addAttribute("comments", desk.comments(scope, release));
        model.addAttribute("longest", Comment.LONGEST);
    }

    /// Exactly the bytes to be signed.
    @GetMapping("/{kind}/{id}/manifest")
    ResponseEntity<byte[]> manifest(@PathVariable String kind, @PathVariable String id) {
        return desk.waiting(scope(kind, id))
                .map(release ->
                        ResponseEntity.ok()
                                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                                .body(release.payload().toArray()))
                .orElseThrow(ReviewController::notFound);
    }

    /// What the page's script fills in.
    record SignForm(String part, String manifest, String key, String sig) {
        SignForm(
                @Nullable String part,
                @Nullable String manifest,
                @Nullable String key,
                @Nullable String sig) {
            this.part = Objects.requireNonNullElse(part, "");
            this.manifest = Objects.requireNonNullElse(manifest, "");
            this.key = Objects.requireNonNullElse(key, "");
            this.sig = Objects.requireNonNullElse(sig, "");
        }
    }

    @PostMapping("/{kind}/{id}/signatures")
    String sign(
            @PathVariable String kind,
            @PathVariable String id,
            SignForm form,
            Principal me,
            RedirectAttributes next) {
        var scope = scope(kind, id);
        try {
            var part = Part.valueOf(form.part());
            return said(scope, desk.sign(scope, part, signing(form), me.getName()), next);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a signature", e);
        }
    }

    private static Signing signing(SignForm form) {
        return new Signing(
                new Sha256(form.manifest()),
                new KeyId(form.key()),
                Bytes.of(Base64.getDecoder().decode(form.sig())));
    }

    @PostMapping("/{kind}/{id}/withdraw")
    String withdraw(
            @PathVariable String kind,
            @PathVariable String id,
            Principal me,
            RedirectAttributes next) {
        var scope = scope(kind, id);
        return said(scope, desk.withdraw(scope, me.getName()), next);
    }

    @PostMapping("/{kind}/{id}/comments")
    String say(
            @PathVariable String kind,
            @PathVariable String id,
            CommentForm form,
            Principal me,
            RedirectAttributes next) {
        var scope = scope(kind, id);
        return said(scope, desk.say(scope, form.said(), form.returns(), me.getName()), next);
    }

    /// What is said, and whether the release goes back with it.
    record CommentForm(String said, String then) {
        CommentForm(@Nullable String said, @Nullable String then) {
            this.said = Objects.requireNonNullElse(said, "");
            this.then = Objects.requireNonNullElse(then, "");
        }

        boolean returns() {
            return "return".equals(then);
        }
    }

    private static String said(Scope scope, ReleaseOutcome outcome, RedirectAttributes next) {
        next.addFlashAttribute("words", ReleaseWords.of(outcome));
        return "redirect:/approvals/" + scope.text();
    }

    /// Only a scope of this hall's: no other is even there.
    private Scope scope(String kind, String id) {
        return desk.scopes().stream()
                .filter(scope -> scope.text().equals(kind + "/" + id))
                .findFirst()
                .orElseThrow(ReviewController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

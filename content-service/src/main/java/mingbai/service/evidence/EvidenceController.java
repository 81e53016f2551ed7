package mingbai.service.evidence;

import java.util.Set;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.database.Database;
import mingbai.service.station.StationWords;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// The pages of the evidence: whether it is whole, what was released, and who showed a notice.
@Controller
@PreAuthorize("hasAnyRole('EDITOR', 'REVIEWER', 'MANAGER', 'AUDITOR')")
class EvidenceController {
    private static final int LATEST = 50;
    private static final int NOTICES = 500;

    private final EvidenceChain chain;
    private final NoticeShowing showing;
    private final ReleaseBook releases;
    private final Database database;

    EvidenceController(
            EvidenceChain chain, NoticeShowing showing, ReleaseBook releases, Database database) {
        this.chain = chain;
        this.showing = showing;
        this.releases = releases;
        this.database = database;
    }

    @Bean
    static ConsoleEntry evidenceEntry() {
        return new ConsoleEntry(
                46,
                "/evidence",
                "公示证据",
                "Evidence",
                Set.of(Role.EDITOR, Role.REVIEWER, Role.MANAGER, Role.AUDITOR));
    }

    @GetMapping("/evidence")
    String page(Model model) {
        var verdict = chain.check();
        model.addAttribute("whole", verdict instanceof ChainVerdict.Whole);
        model.addAttribute("verdict", verdict);
        model.addAttribute("gaps", chain.gaps());
        model.addAttribute("notices", showing.known(NOTICES));
        model.addAttribute("releases", database.read(sql -> releases.latest(sql, LATEST)));
        model.addAttribute("say", StationWords.WORDS);
        return "evidence/evidence";
    }

    @GetMapping("/evidence/notices/{id}")
    String notice(@PathVariable String id, Model model) {
        var texts = showing.of(id);
        if (texts.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("id", id);
        model.addAttribute("texts", texts);
        return "evidence/notice";
    }
}

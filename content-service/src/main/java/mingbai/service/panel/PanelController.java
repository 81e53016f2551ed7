package mingbai.service.panel;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.panel.PanelDesk.Edit;
import mingbai.service.panel.PanelDesk.Opened;
import mingbai.service.sheet.Rejection;
import mingbai.service.template.PanelHelp;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The list of panels, and the form of one.
@Controller
@RequestMapping("/panels")
@PreAuthorize("hasAnyRole('EDITOR', 'MANAGER')")
class PanelController {
    private final PanelDesk desk;

    PanelController(PanelDesk desk) {
        this.desk = desk;
    }

    @Bean
    static ConsoleEntry panelsEntry() {
        return new ConsoleEntry(
                34, "/panels", "展板", "Display panels", Set.of(Role.EDITOR, Role.MANAGER));
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("panels", desk.all());
        return "panel/list";
    }

    @GetMapping("/panel")
    String open(@RequestParam(defaultValue = "") String id, Model model) {
        var opened =
                id.isEmpty()
                        ? new Opened(PanelForm.empty(), "")
                        : desk.open(id).orElseThrow(PanelController::notFound);
        return form(id, opened, List.of(), model);
    }

    @PostMapping("/panel")
    String save(
            @RequestParam Map<String, String> fields,
            Principal me,
            Model model,
            RedirectAttributes next) {
        String of = fields.getOrDefault("of", "");
        var form = PanelForm.sent(of, fields);
        var edit = new Edit(form, fields.getOrDefault("seen", ""), me.getName());
        return said(of, edit, desk.save(edit), model, next);
    }

    @PostMapping("/panel/{id}/remove")
    String remove(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String seen,
            Principal me,
            Model model,
            RedirectAttributes next) {
        var opened = desk.open(id).orElseThrow(PanelController::notFound);
        var edit = new Edit(opened.form(), seen, me.getName());
        return said(id, edit, desk.remove(edit), model, next);
    }

    private String said(
            String of, Edit edit, PanelOutcome outcome, Model model, RedirectAttributes next) {
        var mine = new Opened(edit.form(), edit.seen());
        return switch (outcome) {
            case PanelOutcome.Saved(var handedIn) -> {
                next.addFlashAttribute("handed", handedIn);
                yield "redirect:/panels";
            }
            case PanelOutcome.Faulty(var rejections) -> form(of, mine, rejections, model);
            case PanelOutcome.Conflict(var gone) -> {
                model.addAttribute("conflict", gone);
                String now = desk.open(edit.form().id()).map(Opened::seen).orElse("");
                String named = gone ? "" : edit.form().id();
                yield form(named, new Opened(edit.form(), now), List.of(), model);
            }
            case PanelOutcome.Shown(var plan) -> {
                model.addAttribute(
                        "refusal", "版式「" + plan + "」正在播放它，先从版式里去掉 · a board plan shows it");
                yield form(of, mine, List.of(), model);
            }
            case PanelOutcome.NotAllowed(var why) -> {
                model.addAttribute("refusal", why.sentence());
                yield form(of, mine, List.of(), model);
            }
        };
    }

    private static String form(String of, Opened opened, List<Rejection> rejections, Model model) {
        model.addAttribute("of", of);
        model.addAttribute("panel", opened.form());
        model.addAttribute("seen", opened.seen());
        model.addAttribute("rejections", rejections);
        model.addAttribute(
                "wrong",
                rejections.stream()
                        .map(r -> r.sheet() + " " + r.row() + " " + r.field())
                        .collect(Collectors.toSet()));
        model.addAttribute("sections", PanelHelp.SECTIONS);
        return "panel/form";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

package mingbai.service.board;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mingbai.service.account.Role;
import mingbai.service.board.BoardDesk.Edit;
import mingbai.service.board.BoardDesk.Opened;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.sheet.Rejection;
import mingbai.service.template.BoardHelp;
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

/// The list of board plans, and the form of one, drawn while it is written.
@Controller
@RequestMapping("/boards")
@PreAuthorize("hasAnyRole('EDITOR', 'MANAGER')")
class BoardController {
    private final BoardDesk desk;

    BoardController(BoardDesk desk) {
        this.desk = desk;
    }

    @Bean
    static ConsoleEntry boardsEntry() {
        return new ConsoleEntry(
                34, "/boards", "版式与排播", "Board plans", Set.of(Role.EDITOR, Role.MANAGER));
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("plans", desk.all());
        return "board/list";
    }

    @GetMapping("/plan")
    String open(@RequestParam(defaultValue = "") String id, Model model) {
        var opened =
                id.isEmpty()
                        ? new Opened(PlanForm.empty(), "")
                        : desk.open(id).orElseThrow(BoardController::notFound);
        return form(id, opened, List.of(), model);
    }

    @PostMapping("/plan")
    String save(
            @RequestParam Map<String, String> fields,
            Principal me,
            Model model,
            RedirectAttributes next) {
        var edit = edit(fields, me);
        return said(fields.getOrDefault("of", ""), edit, desk.save(edit), model, next);
    }

    @PostMapping("/plan/{id}/remove")
    String remove(
            @PathVariable String id,
            @RequestParam Map<String, String> fields,
            Principal me,
            Model model,
            RedirectAttributes next) {
        var opened = desk.open(id).orElseThrow(BoardController::notFound);
        var edit = new Edit(opened.form(), fields.getOrDefault("seen", ""), me.getName());
        return said(id, edit, desk.remove(edit), model, next);
    }

    /// Draws the zones as they stand in the form.
    @PostMapping("/draw")
    String draw(@RequestParam Map<String, String> fields, Model model) {
        var form = PlanForm.sent(fields.getOrDefault("of", ""), fields);
        model.addAttribute("drawn", PlanReader.read(form).plan());
        return "board/pieces :: drawing";
    }

    private static Edit edit(Map<String, String> fields, Principal me) {
        return new Edit(
                PlanForm.sent(fields.getOrDefault("of", ""), fields),
                fields.getOrDefault("seen", ""),
                me.getName());
    }

    private String said(
            String id, Edit edit, BoardOutcome outcome, Model model, RedirectAttributes next) {
        var mine = new Opened(edit.form(), edit.seen());
        return switch (outcome) {
            case BoardOutcome.Saved(var handedIn) -> {
                next.addFlashAttribute("handed", handedIn);
                yield "redirect:/boards";
            }
            case BoardOutcome.Faulty(var rejections) -> form(id, mine, rejections, model);
            case BoardOutcome.Conflict(var gone) -> {
                model.addAttribute("conflict", gone);
                String name = edit.form().head().id();
                String now = desk.open(name).map(Opened::seen).orElse("");
                yield form(gone ? "" : name, new Opened(edit.form(), now), List.of(), model);
            }
            case BoardOutcome.NotAllowed(var why) -> {
                model.addAttribute("refusal", why.sentence());
                yield form(id, mine, List.of(), model);
            }
        };
    }

    private static String form(String id, Opened opened, List<Rejection> rejections, Model model) {
        model.addAttribute("of", id);
        model.addAttribute("plan", opened.form());
        model.addAttribute("seen", opened.seen());
        model.addAttribute("rejections", rejections);
        model.addAttribute(
                "wrong",
                rejections.stream()
                        .map(r -> r.sheet() + " " + r.row() + " " + r.field())
                        .collect(Collectors.toSet()));
        model.addAttribute("zones", BoardHelp.ZONES);
        model.addAttribute("clips", BoardHelp.CLIPS);
        model.addAttribute("slots", BoardHelp.SLOTS);
        model.addAttribute("drawn", PlanReader.read(opened.form()).plan());
        return "board/plan";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

package mingbai.service.register;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import mingbai.service.register.RegisterDesk.Edit;
import mingbai.service.register.RegisterDesk.Opened;
import mingbai.service.sheet.Rejection;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The lists of staff, windows, zones, businesses and departments, and the form of one line.
@Controller
@RequestMapping("/register")
@PreAuthorize("hasAnyRole('EDITOR', 'MANAGER')")
class RegisterController {
    private final RegisterDesk desk;
    private final RegisterChoices choices;

    RegisterController(RegisterDesk desk, RegisterChoices choices) {
        this.desk = desk;
        this.choices = choices;
    }

    @Bean
    static ConsoleEntry registerEntry() {
        return new ConsoleEntry(
                31, "/register", "人员与窗口", "Staff, windows", Set.of(Role.EDITOR, Role.MANAGER));
    }

    @ModelAttribute("tables")
    RegisterTable[] tables() {
        return RegisterTable.values();
    }

    @ModelAttribute("choices")
    Map<String, Map<String, String>> choices() {
        return choices.all();
    }

    @GetMapping
    String first() {
        return "redirect:/register/staff";
    }

    @GetMapping("/{table}")
    String list(@PathVariable String table, Model model) {
        model.addAttribute("table", table(table));
        model.addAttribute("lines", desk.lines(table(table)));
        return "register/list";
    }

    @GetMapping("/{table}/line")
    String open(
            @PathVariable String table, @RequestParam(defaultValue = "") String key, Model model) {
        var opened =
                key.isEmpty()
                        ? new Opened(Map.of(), "")
                        : desk.open(table(table), key).orElseThrow(RegisterController::notFound);
        return form(table(table), key, opened, List.of(), model);
    }

    @PostMapping("/{table}/line")
    String save(
            @PathVariable String table,
            @RequestParam Map<String, String> fields,
            Principal me,
            Model model,
            RedirectAttributes next) {
        var edit = edit(table(table), fields, me);
        return said(edit, desk.save(edit), model, next);
    }

    @PostMapping("/{table}/remove")
    String remove(
            @PathVariable String table,
            @RequestParam Map<String, String> fields,
            Principal me,
            Model model,
            RedirectAttributes next) {
        var sent = edit(table(table), fields, me);
        var line = desk.open(sent.table(), sent.key()).orElseThrow(RegisterController::notFound);
        var edit = new Edit(sent.table(), sent.key(), sent.seen(), line.line(), sent.who());
        return said(edit, desk.remove(edit), model, next);
    }

    private String said(Edit edit, RegisterOutcome outcome, Model model, RedirectAttributes next) {
        var table = edit.table();
        var mine = new Opened(edit.line(), edit.seen());
        return switch (outcome) {
            case RegisterOutcome.Saved(var handedIn) -> {
                next.addFlashAttribute("handed", handedIn);
                yield "redirect:/register/" + table.path();
            }
            case RegisterOutcome.Faulty(var rejections) ->
                    form(table, edit.key(), mine, rejections, model);
            case RegisterOutcome.Conflict(var theirs) -> {
                model.addAttribute("theirs", theirs);
                String now = desk.open(table, edit.key()).map(Opened::seen).orElse("");
                yield form(table, edit.key(), new Opened(edit.line(), now), List.of(), model);
            }
            case RegisterOutcome.NotAllowed(var why) -> {
                model.addAttribute("refusal", why.sentence());
                yield form(table, edit.key(), mine, List.of(), model);
            }
            case RegisterOutcome.Gone() -> throw notFound();
        };
    }

    private static Edit edit(RegisterTable table, Map<String, String> fields, Principal me) {
        Map<String, String> line = new LinkedHashMap<>();
        String key = fields.getOrDefault("key", "");
        var names = table.help().names();
        for (int i = 0; i < names.size(); i++) {
            String text = fields.getOrDefault("c-" + i, "").replace("\r\n", "\n").strip();
            line.put(names.get(i), text);
        }
        if (!key.isEmpty()) {
            line.put(table.key(), key);
        }
        return new Edit(table, key, fields.getOrDefault("seen", ""), line, me.getName());
    }

    private String form(
            RegisterTable table,
            String key,
            Opened opened,
            List<Rejection> rejections,
            Model model) {
        int row = desk.row(table, key);
        model.addAttribute("table", table);
        model.addAttribute("key", key);
        model.addAttribute("line", opened.line());
        model.addAttribute("seen", opened.seen());
        model.addAttribute("rejections", rejections);
        model.addAttribute(
                "wrong",
                rejections.stream()
                        .filter(r -> r.sheet().equals(table.chinese()) && r.row() == row)
                        .map(Rejection::field)
                        .collect(Collectors.toSet()));
        return "register/line";
    }

    private static RegisterTable table(String path) {
        return RegisterTable.at(path).orElseThrow(RegisterController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

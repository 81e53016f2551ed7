package mingbai.service.edit;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import mingbai.model.item.ItemCode;
import mingbai.service.edit.EditDesk.Edit;
import mingbai.service.edit.EditDesk.Opened;
import mingbai.service.flow.FlowDrawing;
import mingbai.service.tables.item.FlowTable;
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

/// The form in which an item is changed, with its flow drawn while it is written.
@Controller
@RequestMapping("/catalogue/item/{code}")
@PreAuthorize("hasAnyRole('EDITOR', 'MANAGER')")
class ItemEditController {
    private final EditDesk desk;
    private final ItemPage page;

    ItemEditController(EditDesk desk, ItemPage page) {
        this.desk = desk;
        this.page = page;
    }

    @GetMapping("/edit")
    String edit(@PathVariable String code, Model model) {
        var opened = desk.open(code(code)).orElseThrow(ItemEditController::notFound);
        return page.change(code, opened, List.of(), model);
    }

    @PostMapping("/edit")
    String save(
            @PathVariable String code,
            @RequestParam Map<String, String> fields,
            Principal me,
            Model model,
            RedirectAttributes next) {
        var draft = ItemDraft.sent(code, fields);
        String seen = fields.getOrDefault("seen", "");
        String reason = fields.getOrDefault("reason", "").strip();
        return switch (desk.save(new Edit(code(code), seen, draft, reason, me.getName()))) {
            case EditOutcome.Saved saved -> {
                next.addFlashAttribute("saved", saved);
                yield "redirect:/catalogue/item/" + code;
            }
            case EditOutcome.Faulty(var rejections) ->
                    page.change(code, new Opened(draft, seen), rejections, model);
            case EditOutcome.Conflict(var theirs) -> {
                model.addAttribute("theirs", theirs);
                String now = desk.open(code(code)).map(Opened::seen).orElse("");
                yield page.change(code, new Opened(draft, now), List.of(), model);
            }
            case EditOutcome.NotAllowed(var why) -> {
                model.addAttribute("refusal", why.sentence());
                yield page.change(code, new Opened(draft, seen), List.of(), model);
            }
            case EditOutcome.Gone() -> throw notFound();
        };
    }

    /// Draws the flow as it stands in the form.
    @PostMapping("/flow")
    String draw(@PathVariable String code, @RequestParam Map<String, String> fields, Model model) {
        var flow = FlowTable.read(ItemDraft.sent(code, fields).flow());
        model.addAttribute("drawing", FlowDrawing.of(flow).orElse(null));
        return "edit/pieces :: live";
    }

    private static ItemCode code(String text) {
        try {
            return new ItemCode(text);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

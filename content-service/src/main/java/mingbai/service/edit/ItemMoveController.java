package mingbai.service.edit;

import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.item.Catalogue;
import mingbai.model.item.ItemCode;
import mingbai.service.edit.EditDesk.Edit;
import mingbai.service.edit.EditDesk.Opened;
import mingbai.service.gate.Transition;
import mingbai.service.sheet.Rejection;
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

/// The pages on which an item is added to the catalogue or taken out of it.
@Controller
@RequestMapping("/catalogue")
@PreAuthorize("hasAnyRole('EDITOR', 'CATALOGUE', 'MANAGER')")
class ItemMoveController {
    private static final Opened EMPTY =
            new Opened(new ItemDraft(Map.of(), List.of(), List.of(), List.of()), "");

    private final CatalogueDesk desk;
    private final EditDesk items;
    private final ItemPage page;
    private final Transition transition;

    ItemMoveController(CatalogueDesk desk, EditDesk items, ItemPage page, Transition transition) {
        this.desk = desk;
        this.items = items;
        this.page = page;
        this.transition = transition;
    }

    @GetMapping("/new")
    String blank(Model model) {
        return page.add(EMPTY, List.of(), model);
    }

    @PostMapping("/new")
    String add(
            @RequestParam Map<String, String> fields,
            Principal me,
            Model model,
            RedirectAttributes next) {
        String typed = fields.getOrDefault("i-0", "").strip();
        var draft = ItemDraft.sent(typed, fields);
        var mine = new Opened(draft, "");
        var code = parsed(typed);
        var day = day(fields.getOrDefault("day", ""));
        if (code.isEmpty() || day.isEmpty()) {
            String column = code.isEmpty() ? "事项编码" : "生效日期";
            String fix = code.isEmpty() ? "1–64 个字母、数字或连字符" : "写成 2026-01-31";
            var wrong = new Rejection("事项", 2, column, "格式不对 · not in the right form", fix);
            return page.add(mine, List.of(wrong), model);
        }
        String reason = fields.getOrDefault("reason", "").strip();
        var edit = new Edit(code.get(), "", draft, reason, me.getName());
        return switch (desk.add(edit, day.get())) {
            case EditOutcome.Saved saved -> {
                next.addFlashAttribute("saved", saved);
                yield "redirect:/catalogue/item/" + code.get();
            }
            case EditOutcome.Faulty(var rejections) -> page.add(mine, rejections, model);
            case EditOutcome.NotAllowed(var why) -> {
                model.addAttribute("refusal", why.sentence());
                yield page.add(mine, List.of(), model);
            }
            case EditOutcome.Conflict _, EditOutcome.Gone _ -> throw notFound();
        };
    }

    @GetMapping("/item/{code}/end")
    String ending(@PathVariable String code, Model model) {
        var item = parsed(code).flatMap(items::open).orElseThrow(ItemMoveController::notFound);
        model.addAttribute("code", code);
        model.addAttribute("name", item.draft().item().get("事项名称"));
        model.addAttribute("ending", parsed(code).flatMap(desk::ending).orElse(null));
        model.addAttribute("today", transition.today());
        return "edit/end";
    }

    @PostMapping("/item/{code}/end")
    String end(
            @PathVariable String code,
            @RequestParam Map<String, String> fields,
            Principal me,
            RedirectAttributes next) {
        var day = day(fields.getOrDefault("day", ""));
        if (day.isEmpty()) {
            next.addFlashAttribute("refusal", "生效日期：写成 2026-01-31 · say from which day");
            return "redirect:/catalogue/item/" + code + "/end";
        }
        boolean down = "DELEGATED".equals(fields.get("kind"));
        var ending =
                new Ending(
                        parsed(code).orElseThrow(ItemMoveController::notFound),
                        down ? Catalogue.Kind.DELEGATED : Catalogue.Kind.CANCELLED,
                        day.get(),
                        fields.getOrDefault("reason", "").strip(),
                        me.getName());
        return said(code, desk.end(ending), next);
    }

    @PostMapping("/item/{code}/stay")
    String stay(@PathVariable String code, Principal me, RedirectAttributes next) {
        var item = parsed(code).orElseThrow(ItemMoveController::notFound);
        return said(code, desk.stay(item, me.getName()), next);
    }

    private String said(String code, EditOutcome outcome, RedirectAttributes next) {
        return switch (outcome) {
            case EditOutcome.Saved saved -> {
                next.addFlashAttribute("handed", saved.handedIn());
                boolean there = parsed(code).flatMap(items::open).isPresent();
                yield "redirect:/catalogue" + (there ? "/item/" + code + "/end" : "/edition");
            }
            case EditOutcome.Faulty(var rejections) -> {
                var first = rejections.getFirst();
                next.addFlashAttribute(
                        "refusal", first.field() + "：" + first.why() + "；" + first.fix());
                yield "redirect:/catalogue/item/" + code + "/end";
            }
            case EditOutcome.NotAllowed(var why) -> {
                next.addFlashAttribute("refusal", why.sentence());
                yield "redirect:/catalogue/item/" + code + "/end";
            }
            case EditOutcome.Conflict _, EditOutcome.Gone _ -> throw notFound();
        };
    }

    private static Optional<ItemCode> parsed(String text) {
        try {
            return Optional.of(new ItemCode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

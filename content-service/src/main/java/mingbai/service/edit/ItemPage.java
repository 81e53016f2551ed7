package mingbai.service.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mingbai.model.item.Department;
import mingbai.service.edit.EditDesk.Opened;
import mingbai.service.flow.FlowDrawing;
import mingbai.service.gate.Transition;
import mingbai.service.library.HallShelf;
import mingbai.service.sheet.Rejection;
import mingbai.service.tables.item.FlowTable;
import mingbai.service.template.ItemHelp;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The page with an item's form, for one that is there and for a new one.
@Component
final class ItemPage {
    private final HallShelf shelf;
    private final Transition transition;

    ItemPage(HallShelf shelf, Transition transition) {
        this.shelf = shelf;
        this.transition = transition;
    }

    String change(String code, Opened opened, List<Rejection> rejections, Model model) {
        model.addAttribute("fresh", false);
        model.addAttribute("action", "/catalogue/item/" + code + "/edit");
        return form(code, opened, rejections, model);
    }

    String add(Opened opened, List<Rejection> rejections, Model model) {
        model.addAttribute("fresh", true);
        model.addAttribute("action", "/catalogue/new");
        model.addAttribute("today", transition.today());
        return form("new", opened, rejections, model);
    }

    private String form(String code, Opened opened, List<Rejection> rejections, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("choices", choices());
        model.addAttribute("draft", opened.draft());
        model.addAttribute("seen", opened.seen());
        model.addAttribute("rejections", rejections);
        model.addAttribute(
                "wrong",
                rejections.stream()
                        .map(r -> r.sheet() + " " + r.row() + " " + r.field())
                        .collect(Collectors.toSet()));
        model.addAttribute("items", ItemHelp.ITEMS);
        model.addAttribute("materials", ItemHelp.MATERIALS);
        model.addAttribute("flow", ItemHelp.FLOW);
        model.addAttribute("questions", ItemHelp.QUESTIONS);
        model.addAttribute(
                "drawing", FlowDrawing.of(FlowTable.read(opened.draft().flow())).orElse(null));
        return "edit/item";
    }

    private Map<String, Map<String, String>> choices() {
        Map<String, String> businesses = new LinkedHashMap<>();
        shelf.plan()
                .ifPresent(plan ->
                        plan.businesses()
                                .businesses()
                                .forEach(b -> businesses.put(b.id().value(), b.name())));
        return Map.of(
                "部门",
                shelf.departments().stream()
                        .collect(
                                Collectors.toMap(
                                        Department::id,
                                        Department::name,
                                        (a, b) -> a,
                                        LinkedHashMap::new)),
                "业务",
                businesses);
    }
}

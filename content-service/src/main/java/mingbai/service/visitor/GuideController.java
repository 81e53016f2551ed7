package mingbai.service.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import mingbai.model.item.Item;
import mingbai.model.item.ItemCode;
import mingbai.model.place.ServiceWindow;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.publish.PublishedItems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// The page a phone opens from the code at a kiosk: one published item, to take along.
@Controller
class GuideController {
    private final PublishedItems items;
    private final HallShelf shelf;
    private final VisitorGate gate;

    GuideController(PublishedItems items, HallShelf shelf, VisitorGate gate) {
        this.items = items;
        this.shelf = shelf;
        this.gate = gate;
    }

    @GetMapping("/i/{code}")
    String item(@PathVariable String code, HttpServletRequest request, Model model) {
        if (!gate.lets(request.getRemoteAddr() + " items")) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        var item = find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var plan = shelf.plan();
        model.addAttribute("item", item);
        model.addAttribute("hall", plan.map(p -> p.profile().name().chinese()).orElse("政务服务中心"));
        model.addAttribute("windows", plan.map(p -> windows(p, item)).orElse(""));
        return "visitor/item";
    }

    private Optional<Item> find(String code) {
        try {
            return items.find(new ItemCode(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String windows(HallPlan plan, Item item) {
        return plan.windowsFor(item.handling().business()).stream()
                .map(ServiceWindow::number)
                .map(Object::toString)
                .reduce((a, b) -> a + "、" + b)
                .orElse("");
    }
}

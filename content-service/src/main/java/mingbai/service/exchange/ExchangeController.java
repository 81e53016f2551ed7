package mingbai.service.exchange;

import java.security.Principal;
import java.util.Objects;
import java.util.Set;
import mingbai.service.account.Role;
import mingbai.service.console.ConsoleEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page of uploading: whether it is on, what waits, what failed, and exactly what would be
/// sent.
@Controller
@PreAuthorize("hasRole('MANAGER')")
class ExchangeController {
    private final Exchange exchange;

    ExchangeController(Exchange exchange) {
        this.exchange = exchange;
    }

    @Bean
    static ConsoleEntry exchangeEntry() {
        return new ConsoleEntry(54, "/exchange", "评价上传", "Upload", Set.of(Role.MANAGER));
    }

    @GetMapping("/exchange")
    String exchange(Model model) {
        model.addAttribute("setting", exchange.setting());
        model.addAttribute("counts", exchange.counts());
        model.addAttribute("states", ExchangeBook.State.values());
        model.addAttribute("drafts", exchange.dryRun());
        model.addAttribute("dead", exchange.dead());
        return "exchange/exchange";
    }

    @PostMapping("/exchange")
    String set(SettingForm form, Principal me, RedirectAttributes next) {
        try {
            exchange.put(form.setting(), me.getName());
            next.addFlashAttribute("words", "已保存");
        } catch (IllegalArgumentException e) {
            next.addFlashAttribute("fault", e.getMessage());
        }
        return "redirect:/exchange";
    }

    /// The setting as the page sends it.
    record SettingForm(
            @Nullable String url,
            @Nullable String areaName,
            @Nullable String dataSource,
            @Nullable String departments) {
        ExchangeSetting setting() {
            return new ExchangeSetting(
                    clean(url), clean(areaName), clean(dataSource), clean(departments));
        }

        private static String clean(@Nullable String text) {
            return Objects.requireNonNullElse(text, "").strip();
        }
    }

    @PostMapping("/exchange/again")
    String again(Principal me, RedirectAttributes next) {
        exchange.revive(me.getName());
        next.addFlashAttribute("words", "死信已重新排队");
        return "redirect:/exchange";
    }
}

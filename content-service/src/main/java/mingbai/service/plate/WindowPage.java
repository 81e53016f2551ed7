package mingbai.service.plate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mingbai.model.content.ContentPath;
import mingbai.model.notice.KioskSettings;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketNumber;
import mingbai.model.rating.Grade;
import mingbai.model.rating.RatingTag;
import mingbai.model.rating.RatingTags;
import mingbai.service.database.Database;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.visitor.Filled;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What the pages of a window show: which window it is, and the form.
@Component
record WindowPage(Database database, Plates plates, HallShelf shelf, Library library) {
    /// A grade with the tags that belong to it.
    record GradeWithTags(Grade grade, List<RatingTag> tags) {}

    Optional<WindowNumber> window(String code, Plates.Kind kind) {
        return database.read(sql -> plates.window(sql, code, kind));
    }

    void show(String code, WindowNumber window, Filled filled, Model model) {
        var profile = shelf.plan().map(HallPlan::profile);
        model.addAttribute("code", code);
        model.addAttribute("window", window);
        model.addAttribute(
                "name", profile.flatMap(p -> p.window(window)).map(w -> w.name()).orElse(""));
        model.addAttribute("hall", profile.map(p -> p.name().chinese()).orElse("政务服务中心"));
        model.addAttribute("filled", filled);
        model.addAttribute("reasonWanted", reasonWanted());
        model.addAttribute(
                "grades",
                Arrays.stream(Grade.values())
                        .map(g -> new GradeWithTags(g, RatingTags.of(g)))
                        .toList());
    }

    boolean reasonWanted() {
        return library.find(shelf.hallScope(), ContentPath.KIOSK_SETTINGS)
                .map(d -> d.read(KioskSettings.class).reasonForLowGrades())
                .orElse(false);
    }

    static Optional<TicketNumber> number(String text) {
        try {
            return Optional.of(TicketNumber.parse(text.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

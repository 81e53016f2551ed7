package mingbai.service.plate;

import java.util.List;
import mingbai.model.content.ContentPath;
import mingbai.model.notice.KioskSettings;
import mingbai.model.place.ServiceWindow;
import mingbai.model.place.WindowNumber;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Sql;
import mingbai.service.library.HallPlan;
import org.springframework.stereotype.Component;

/// The addresses behind the windows' plates and of their tablets.
@Component
final class PlateBook {
    private final WindowPage page;
    private final Plates plates;
    private final AuditLog audit;

    PlateBook(WindowPage page, Plates plates, AuditLog audit) {
        this.page = page;
        this.plates = plates;
        this.audit = audit;
    }

    /// A window with the addresses behind its plate and of its tablet.
    record Line(ServiceWindow window, String plate, String tablet) {}

    List<Line> lines() {
        var windows =
                page.shelf().plan().map(HallPlan::profile).map(p -> p.windows()).orElse(List.of());
        var site = site();
        return page.database()
                .writeNow(sql -> windows.stream().map(w -> line(sql, w, site)).toList());
    }

    private Line line(Sql sql, ServiceWindow window, String site) {
        var plate = plates.code(sql, window.number(), Plates.Kind.PLATE);
        var tablet = plates.code(sql, window.number(), Plates.Kind.TABLET);
        return new Line(window, site + "w/" + plate, site + "pad/" + tablet);
    }

    /// Where a ticket's code leads, without the ticket.
    private String site() {
        return page.library()
                .find(page.shelf().hallScope(), ContentPath.KIOSK_SETTINGS)
                .map(d -> d.read(KioskSettings.class).ticketPage())
                .orElse("/t/");
    }

    /// A code that got into the wrong hands is no longer worth anything. False without such a
    /// window.
    boolean renew(int number, Plates.Kind kind, String who) {
        if (lines().stream().noneMatch(l -> l.window().number().value() == number)) {
            return false;
        }
        var _ =
                page.database()
                        .writeNow(sql -> {
                            audit.add(sql, who, "更换窗口评价码", kind + " " + number);
                            return plates.renew(sql, new WindowNumber(number), kind);
                        });
        return true;
    }
}

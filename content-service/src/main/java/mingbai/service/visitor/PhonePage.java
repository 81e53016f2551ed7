package mingbai.service.visitor;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.ContentPath;
import mingbai.model.notice.KioskSettings;
import mingbai.model.queue.Business;
import mingbai.model.queue.TicketToken;
import mingbai.model.rating.Grade;
import mingbai.model.rating.RatingTag;
import mingbai.model.rating.RatingTags;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.queue.TicketSight;
import mingbai.service.queue.TicketTrack;
import mingbai.service.rating.RatingBook;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Finds what a phone may see of a ticket, and lays it out.
@Component
record PhonePage(TicketTrack tickets, HallShelf shelf, Library library, RatingBook book) {
    private static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Shanghai");

    /// A grade with the tags that belong to it.
    record GradeWithTags(Grade grade, List<RatingTag> tags) {}

    /// The ticket of a token, until its day is over or, once served, as long as it may be rated.
    Optional<TicketSight> find(String token) {
        try {
            return tickets.find(new TicketToken(token))
                    .filter(sight -> sight.today() || book.inTime(sight.ticket().token()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Whether a low grade needs a reason, as at the kiosk.
    boolean reasonWanted() {
        return library.find(shelf.hallScope(), ContentPath.KIOSK_SETTINGS)
                .map(d -> d.read(KioskSettings.class).reasonForLowGrades())
                .orElse(false);
    }

    void show(Optional<TicketSight> sight, boolean rated, Model model) {
        var profile = shelf.plan().map(HallPlan::profile);
        model.addAttribute("sight", sight);
        model.addAttribute("rated", rated);
        model.addAttribute(
                "stage", sight.map(s -> s.stage().getClass().getSimpleName()).orElse(""));
        model.addAttribute("waits", sight.filter(PhonePage::goesOn).isPresent());
        model.addAttribute(
                "business", sight.flatMap(this::business).map(Business::name).orElse(""));
        model.addAttribute("hall", profile.map(p -> p.name().chinese()).orElse("政务服务中心"));
        model.addAttribute("zone", profile.map(p -> p.name().timeZone()).orElse(USUAL_ZONE));
        model.addAttribute("reasonWanted", reasonWanted());
        model.addAttribute(
                "grades",
                Arrays.stream(Grade.values())
                        .map(g -> new GradeWithTags(g, RatingTags.of(g)))
                        .toList());
    }

    private static boolean goesOn(TicketSight sight) {
        return switch (sight.stage()) {
            case TicketSight.Stage.Waiting waiting -> true;
            case TicketSight.Stage.Called called -> true;
            case TicketSight.Stage.PutAside aside -> true;
            case TicketSight.Stage.Finished finished -> false;
            case TicketSight.Stage.Missed missed -> false;
            case TicketSight.Stage.Cancelled cancelled -> false;
        };
    }

    private Optional<Business> business(TicketSight sight) {
        return shelf.plan().flatMap(plan -> plan.businesses().find(sight.ticket().business()));
    }
}

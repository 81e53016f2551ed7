package mingbai.display.programme.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.notice.BoardProgramme.Kind;
import mingbai.model.programme.BoardPlan;
import mingbai.model.programme.BoardPlan.Canvas;
import mingbai.model.programme.Clip;
import mingbai.model.programme.Clip.Transition;
import mingbai.model.programme.PlanZone;
import mingbai.model.programme.PlanZone.Place;
import mingbai.model.programme.Playlist;
import mingbai.model.programme.Slot;

/// The plans that come with the program: one for each functional zone of a county hall (八个功能区域),
/// and for the smaller places. A signed plan of the same name takes their place.
public final class Profiles {

    private static final Map<String, Profile> ALL =
            Map.ofEntries(
                    profile("guidance", "咨询导办区", "HALL_MAP CATALOGUE WAITING NOTICES", Kind.CLOCK),
                    profile("reception", "综合受理区", "CALLS WAITING STAFF SATISFACTION", Kind.RECENT),
                    profile("cashier", "缴费出证区", "CALLS FEES", Kind.RECENT),
                    profile(
                            "waiting",
                            "休息等候区",
                            "CALLS WAITING NOTICES CALLS CATALOGUE STAFF SATISFACTION",
                            Kind.RECENT),
                    profile("self-service", "办事自助服务区", "CATALOGUE FEES NOTICES", Kind.CLOCK),
                    profile("marriage", "婚姻服务区", "CALLS NOTICES", Kind.RECENT),
                    profile("archive", "档案存放区", "NOTICES", Kind.CLOCK),
                    profile("party", "党群服务中心", "NOTICES STAFF", Kind.CLOCK),
                    profile(
                            "sub-centre",
                            "分中心",
                            "CALLS WAITING CATALOGUE NOTICES SATISFACTION",
                            Kind.RECENT),
                    profile(
                            "town",
                            "镇（街道）为民服务中心",
                            "CALLS CATALOGUE STAFF NOTICES SATISFACTION",
                            Kind.RECENT),
                    profile("community", "社区便民中心", "CALLS NOTICES CATALOGUE", Kind.RECENT));

    private Profiles() {}

    private record Profile(String title, List<Kind> pages, Kind side) {}

    private static Map.Entry<String, Profile> profile(
            String id, String title, String pages, Kind side) {
        var kinds = List.of(pages.split(" ")).stream().map(Kind::valueOf).toList();
        return Map.entry(id, new Profile(title, kinds, side));
    }

    public static List<String> names() {
        return ALL.keySet().stream().sorted().toList();
    }

    /// The profile of a name as it lies on a wide or a standing screen.
    public static Optional<BoardPlan> named(String id, boolean standing) {
        return Optional.ofNullable(ALL.get(id)).map(p -> standing ? standing(id, p) : wide(id, p));
    }

    private static BoardPlan wide(String id, Profile profile) {
        return plan(
                id,
                profile,
                new Canvas(1920, 1080),
                List.of(
                        zone("head", new Place(0, 0, 1920, 124)),
                        zone("large", new Place(0, 124, 1330, 872)),
                        zone("side", new Place(1330, 124, 590, 872)),
                        zone("foot", new Place(0, 996, 1920, 84))));
    }

    private static BoardPlan standing(String id, Profile profile) {
        return plan(
                id,
                profile,
                new Canvas(1080, 1920),
                List.of(
                        zone("head", new Place(0, 0, 1080, 236)),
                        zone("large", new Place(0, 236, 1080, 1010)),
                        zone("side", new Place(0, 1246, 1080, 590)),
                        zone("foot", new Place(0, 1836, 1080, 84))));
    }

    private static PlanZone zone(String id, Place place) {
        return new PlanZone(id, place, List.of(Slot.always(id)));
    }

    private static BoardPlan plan(String id, Profile profile, Canvas canvas, List<PlanZone> zones) {
        var pages = profile.pages().stream().map(Profiles::clip).toList();
        var lists =
                List.of(
                        new Playlist("head", List.of(Clip.of(Kind.CLOCK, 60))),
                        new Playlist("large", pages),
                        new Playlist("side", List.of(Clip.of(profile.side(), 60))),
                        new Playlist("foot", List.of(Clip.of(Kind.MARQUEE, 60))));
        return new BoardPlan(id, profile.title(), canvas, zones, lists);
    }

    private static Clip clip(Kind kind) {
        return new Clip(kind, "", kind == Kind.CALLS ? 20 : 15, Transition.FADE);
    }
}

package mingbai.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import mingbai.display.look.Box;
import mingbai.display.page.Shown;
import mingbai.display.page.panel.Pictures;
import mingbai.display.programme.BoardDirector;
import mingbai.display.programme.Known;
import mingbai.display.programme.Reach;
import mingbai.display.programme.onair.OnAir;
import mingbai.display.programme.onair.Takeover;
import mingbai.display.programme.plan.Agenda;
import mingbai.display.programme.plan.ChosenPlan;
import mingbai.display.programme.plan.PlanDirector;
import mingbai.model.programme.Clip;
import mingbai.model.queue.Call;
import mingbai.station.content.HallContent;

/// A board that a plan divides into zones; the usual hall board where there is no plan for it.
final class PlanPlay implements Play {

    private static final Set<String> MOVING = Set.of("CLOCK", "MARQUEE");

    private final DisplaySettings settings;
    private final Reach reach;
    private final BoardPlay usual;
    private final Pictures pictures = new Pictures();
    private Box screen = new Box(0, 0, 1, 1);
    private Optional<HallContent> chosenFor = Optional.empty();
    private Optional<Parts> hung = Optional.empty();
    private OnAir onAir = OnAir.NOTHING;

    PlanPlay(DisplaySettings settings) {
        this.settings = settings;
        this.reach = settings.reach();
        this.usual = new BoardPlay(settings);
    }

    /// Whether what a clip names is there and can be drawn.
    record Playable(HallContent content, Pictures pictures) implements Predicate<Clip> {

        @Override
        public boolean test(Clip clip) {
            return switch (clip.kind()) {
                case FLOW -> content.itemNamed(clip.ref()).isPresent();
                case NOTICE -> content.notice(clip.ref()).isPresent();
                case PANEL -> content.panel(clip.ref()).isPresent();
                case PICTURE -> content.picture(clip.ref()).filter(pictures::sound).isPresent();
                case VIDEO, PLAYLIST -> false;
                case CALLS,
                        RECENT,
                        WAITING,
                        CATALOGUE,
                        FEES,
                        STAFF,
                        NOTICES,
                        HALL_MAP,
                        SATISFACTION,
                        CLOCK,
                        MARQUEE ->
                        true;
            };
        }
    }

    /// A plan on the wall.
    private record Parts(ChosenPlan chosen, PlanDirector director, List<ZonePlay> zones) {

        /// Other content may have other opening hours.
        static Parts of(ChosenPlan chosen, HallContent content, List<ZonePlay> zones) {
            var agenda = new Agenda(content.queueRules().hours(), BoardDirector.zone(content));
            return new Parts(chosen, new PlanDirector(chosen.plan(), agenda), zones);
        }
    }

    @Override
    public boolean concerns(Call call, HallContent content) {
        return reach.has(call.window(), content);
    }

    @Override
    public boolean givesWayTo(Takeover takeover) {
        return true;
    }

    @Override
    public Box place(Box whole) {
        return whole;
    }

    @Override
    public void hang(Wall wall, Box newScreen, Known known) {
        stop();
        screen = newScreen;
        chosenFor = Optional.of(known.content());
        var chosen = chosen(known);
        if (chosen.isEmpty()) {
            usual.hang(wall, screen, known);
            return;
        }
        var plan = chosen.get().plan();
        var zones = new ArrayList<ZonePlay>();
        for (var zone : plan.zones()) {
            zones.add(new ZonePlay(zone, plan.canvas(), screen, pictures));
        }
        hung = Optional.of(Parts.of(chosen.get(), known.content(), zones));
        zones.forEach(zone -> zone.fill(shown(known)));
        draw(hung.get(), known);
        zones.forEach(zone -> wall.hang(zone.pixels(), zone.node()));
    }

    private Optional<ChosenPlan> chosen(Known known) {
        boolean standing = screen.height() > screen.width();
        var there = new Playable(known.content(), pictures);
        return ChosenPlan.of(settings.programmeName(), known.content(), standing, there)
                .map(c -> c.on(screen.width(), screen.height()));
    }

    @Override
    public void show(Wall wall, Known known) {
        boolean changed = !chosenFor.equals(Optional.of(known.content()));
        if (changed && !chosen(known).equals(hung.map(Parts::chosen))) {
            wall.clear();
            hang(wall, screen, known);
            return;
        }
        if (changed) {
            chosenFor = Optional.of(known.content());
            hung = hung.map(was -> Parts.of(was.chosen(), known.content(), was.zones()));
        }
        if (hung.isPresent()) {
            var parts = hung.get();
            parts.zones().forEach(zone -> zone.fill(shown(known)));
            draw(parts, known);
        } else {
            usual.show(wall, known);
        }
    }

    private void draw(Parts parts, Known known) {
        var zones = new ArrayList<OnAir.Zone>();
        for (var zone : parts.zones()) {
            zones.add(zone.show(parts.director(), known, reach));
        }
        onAir = new OnAir(zones, parts.chosen().leftOut());
    }

    private Shown shown(Known known) {
        return new Shown(
                known.content(),
                known.content().notices(known.now()),
                settings.station().station(),
                settings.reach());
    }

    @Override
    public OnAir onAir() {
        return hung.isPresent() ? onAir : usual.onAir();
    }

    @Override
    public boolean moves() {
        return onAir().zones().stream().map(OnAir.Zone::what).anyMatch(MOVING::contains);
    }

    @Override
    public void stop() {
        hung.ifPresent(parts -> parts.zones().forEach(ZonePlay::stop));
        hung = Optional.empty();
        usual.stop();
    }
}

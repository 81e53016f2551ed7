package mingbai.display;

import java.util.function.Predicate;
import mingbai.display.page.panel.Pictures;
import mingbai.model.programme.Clip;
import mingbai.station.content.HallContent;

/// Whether what a clip names is there and can be drawn.
record Playable(HallContent content, Pictures pictures) implements Predicate<Clip> {

    @Override
    public boolean test(Clip clip) {
        return switch (clip.kind()) {
            case FLOW -> content.itemNamed(clip.ref()).isPresent();
            case NOTICE -> content.notice(clip.ref()).isPresent();
            case PANEL -> content.panel(clip.ref()).isPresent();
            case PICTURE -> content.picture(clip.ref()).flatMap(pictures::of).isPresent();
            case VIDEO, PLAYLIST -> false;
            case CALLS,
                    RECENT,
                    WAITING,
                    CATALOGUE,
                    FEES,
                    STAFF,
                    NOTICES,
                    HALL_MAP,
                    CLOCK,
                    MARQUEE ->
                    true;
        };
    }
}

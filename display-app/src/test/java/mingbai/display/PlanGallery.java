package mingbai.display;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import mingbai.display.look.Box;
import mingbai.display.page.Shown;
import mingbai.display.page.panel.Pictures;
import mingbai.display.programme.BoardDirector;
import mingbai.display.programme.Known;
import mingbai.display.programme.Reach;
import mingbai.display.programme.onair.OnAir;
import mingbai.display.programme.plan.Agenda;
import mingbai.display.programme.plan.PlanDirector;
import mingbai.display.shots.Collage;
import mingbai.model.place.StationId;
import mingbai.model.programme.BoardPlan;

/// A divided board drawn without stages.
public final class PlanGallery {

    private final List<ZonePlay> zones = new ArrayList<>();
    private final List<Scene> scenes = new ArrayList<>();
    private final List<OnAir.Zone> onAir = new ArrayList<>();

    /// Shows each of the moments in turn; the last one stands.
    public static PlanGallery of(BoardPlan plan, Box screen, Reach reach, Known... moments) {
        var gallery = new PlanGallery();
        var pictures = new Pictures();
        plan.zones()
                .forEach(z -> gallery.zones.add(new ZonePlay(z, plan.canvas(), screen, pictures)));
        for (var known : moments) {
            var content = known.content();
            var agenda = new Agenda(content.queueRules().hours(), BoardDirector.zone(content));
            var director = new PlanDirector(plan, agenda);
            var shown =
                    new Shown(
                            content, content.notices(known.now()), new StationId("board1"), reach);
            gallery.onAir.clear();
            for (var zone : gallery.zones) {
                zone.fill(shown);
                gallery.onAir.add(zone.show(director, known, reach));
            }
        }
        gallery.zones.forEach(z -> z.run(0));
        gallery.zones.forEach(z -> z.run(9_000_000_000L));
        gallery.zones.forEach(z -> gallery.scenes.add(Gallery.scene(z.node(), z.pixels())));
        return gallery;
    }

    List<Scene> scenes() {
        return scenes;
    }

    /// What each zone shows, in the plan's order.
    public List<OnAir.Zone> onAir() {
        return onAir;
    }

    public boolean says(String words) {
        return scenes.stream()
                .flatMap(s -> Gallery.texts(s.getRoot()).stream())
                .map(Text::getText)
                .anyMatch(t -> t.contains(words));
    }

    public void save(String name) {
        Gallery.write(name, png());
    }

    byte[] png() {
        var parts = new ArrayList<Collage.Part>();
        for (int i = 0; i < zones.size(); i++) {
            var at = zones.get(i).pixels();
            parts.add(new Collage.Part((int) at.x(), (int) at.y(), scenes.get(i).snapshot(null)));
        }
        zones.forEach(ZonePlay::stop);
        return Collage.png(parts);
    }
}

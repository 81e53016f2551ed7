package mingbai.display.programme.onair;

import java.util.List;
import mingbai.model.programme.PlanFault;

/// What is on a screen now, zone by zone, and what of its plan was left out.
public record OnAir(List<Zone> zones, List<PlanFault> leftOut) {

    public static final OnAir NOTHING = new OnAir(List.of(), List.of());

    public OnAir {
        zones = List.copyOf(zones);
        leftOut = List.copyOf(leftOut);
    }

    /// One zone and what it shows, such as `large` and `NOTICE n17`.
    public record Zone(String id, String what) {}

    public static OnAir of(String zone, String what) {
        return new OnAir(List.of(new Zone(zone, what)), List.of());
    }
}

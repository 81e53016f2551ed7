package mingbai.model.programme;

import java.util.List;
import java.util.Optional;

/// How a board is divided and what runs on each part (版式与排播). What is wrong with a plan does not
/// make it unreadable: [PlanCheck] leaves it out and says so.
public record BoardPlan(
        String id, String title, Canvas canvas, List<PlanZone> zones, List<Playlist> playlists) {

    public BoardPlan {
        zones = List.copyOf(zones);
        playlists = List.copyOf(playlists);
    }

    /// The size that the zones' places are measured on, in the plan's own units.
    public record Canvas(int width, int height) {

        /// Wider or higher than any wall; beyond it is a slip of the pen.
        public static final int MOST = 16_384;

        private static final double ALIKE = 1.15;

        public boolean sensible() {
            return width >= 8 && height >= 8 && width <= MOST && height <= MOST;
        }

        /// Whether a plan drawn on this canvas may be stretched onto a screen of that size.
        public boolean suits(double screenWidth, double screenHeight) {
            double stretch = screenWidth / screenHeight * height / width;
            return stretch < ALIKE && stretch > 1 / ALIKE;
        }
    }

    public Optional<Playlist> playlist(String name) {
        return playlists.stream().filter(p -> p.id().equals(name)).findFirst();
    }
}

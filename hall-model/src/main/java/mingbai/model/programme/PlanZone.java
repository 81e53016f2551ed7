package mingbai.model.programme;

import java.util.List;

/// One part of a board (分区) and what may run there. Of the slots that are due, the one with the
/// highest priority runs; of equal ones the first.
public record PlanZone(String id, Place place, List<Slot> slots) {

    public PlanZone {
        slots = List.copyOf(slots);
    }

    /// A rectangle on the plan's canvas.
    public record Place(int x, int y, int width, int height) {

        boolean within(BoardPlan.Canvas canvas) {
            return x >= 0
                    && y >= 0
                    && width > 0
                    && height > 0
                    && (long) x + width <= canvas.width()
                    && (long) y + height <= canvas.height();
        }

        boolean overlaps(Place other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }
}

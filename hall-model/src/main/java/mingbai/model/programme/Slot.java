package mingbai.model.programme;

/// When a playlist runs in a zone, and before which others.
public record Slot(String playlist, int priority, Schedule when) {

    public static Slot always(String playlist) {
        return new Slot(playlist, 0, Schedule.ALWAYS);
    }
}

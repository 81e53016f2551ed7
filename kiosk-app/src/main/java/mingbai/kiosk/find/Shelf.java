package mingbai.kiosk.find;

import java.util.Optional;

/// What stands together: a department's items, or all of them, and how many.
public record Shelf(Optional<String> departmentId, String name, int items) {}

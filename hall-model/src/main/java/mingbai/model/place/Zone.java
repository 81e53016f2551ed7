package mingbai.model.place;

/// A functional zone (功能区) of a hall.
public record Zone(String id, String name) {
    public Zone {
        Slug.checked(id, "zone id");
    }
}

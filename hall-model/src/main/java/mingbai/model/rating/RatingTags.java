package mingbai.model.rating;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The 40 standard tags as they stand; none may be added, left out or reworded.
public final class RatingTags {

    private static final List<RatingTag> ALL = load();

    private RatingTags() {}

    public static List<RatingTag> all() {
        return ALL;
    }

    public static List<RatingTag> of(Grade grade) {
        return ALL.stream().filter(t -> t.grade() == grade).toList();
    }

    public static Optional<RatingTag> find(int code) {
        return ALL.stream().filter(t -> t.code() == code).findFirst();
    }

    private static List<RatingTag> load() {
        try (var in = RatingTags.class.getResourceAsStream("tags.json")) {
            return List.copyOf(
                    new JsonMapper()
                            .readValue(
                                    Objects.requireNonNull(in, "tags.json"),
                                    new TypeReference<List<RatingTag>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

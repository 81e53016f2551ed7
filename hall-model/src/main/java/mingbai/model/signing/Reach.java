package mingbai.model.signing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.Place;
import mingbai.model.content.Scope;

/// For which scopes somebody may act: each one named, and everything inside a region or a hall that
/// is named. `*` stands for everything.
public record Reach(boolean everything, List<Scope> scopes) {
    public static final Reach EVERYTHING = new Reach(true, List.of());

    private static final String STAR = "*";

    public Reach {
        scopes = List.copyOf(scopes);
        if (everything && !scopes.isEmpty()) {
            throw new IllegalArgumentException("'*' stands alone");
        }
    }

    public static Reach of(Scope... scopes) {
        return new Reach(false, List.of(scopes));
    }

    @JsonCreator
    public static Reach parse(List<String> texts) {
        return texts.contains(STAR)
                ? new Reach(true, texts.stream().skip(1).map(Scope::parse).toList())
                : new Reach(false, texts.stream().map(Scope::parse).toList());
    }

    @JsonValue
    public List<String> texts() {
        return everything ? List.of(STAR) : scopes.stream().map(Scope::text).toList();
    }

    /// Whether `scope` is inside. A hall, and a station of it, are inside a region only where it is
    /// known, by `place`, that the hall stands there.
    public boolean covers(Scope scope, Optional<Place> place) {
        return everything
                || scopes.contains(scope)
                || switch (scope) {
                    case Scope.OfRegion(var region) ->
                            region.chain().stream().map(Scope.OfRegion::new).anyMatch(this::names);
                    case Scope.OfHall(var hall) ->
                            place.filter(p -> p.hall().equals(hall)).isPresent() && around(place);
                    case Scope.OfStation _ ->
                            place.filter(p -> names(new Scope.OfHall(p.hall()))).isPresent()
                                    || around(place);
                };
    }

    private boolean around(Optional<Place> place) {
        return place.stream()
                .flatMap(p -> p.region().chain().stream())
                .map(Scope.OfRegion::new)
                .anyMatch(this::names);
    }

    private boolean names(Scope scope) {
        return scopes.contains(scope);
    }
}

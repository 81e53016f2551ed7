package mingbai.service.station;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mingbai.model.content.ContentManifest;
import mingbai.model.place.StationId;
import mingbai.model.status.Shown;
import mingbai.service.publish.Publisher;
import org.springframework.stereotype.Service;

/// How far what is out has come: which stations have drawn it.
@Service
public final class ContentProgress {
    private final Publisher publisher;
    private final StationRegistry registry;
    private final ShownEvidence evidence;

    ContentProgress(Publisher publisher, StationRegistry registry, ShownEvidence evidence) {
        this.publisher = publisher;
        this.registry = registry;
        this.evidence = evidence;
    }

    /// One scope's current manifest, and who of those heard of has drawn it.
    public record Progress(ContentManifest manifest, Set<StationId> drawn, int stations) {
        public Progress {
            drawn = Set.copyOf(drawn);
        }

        public boolean complete() {
            return drawn.size() == stations;
        }

        /// Whether what a station shows is of this scope.
        public boolean concerns(Shown shown) {
            return shown.scope().equals(manifest.scope());
        }
    }

    /// Scope by scope.
    public List<Progress> all() {
        var sights = registry.all();
        return publisher.out().stream().map(manifest -> progress(manifest, sights)).toList();
    }

    private Progress progress(ContentManifest manifest, List<StationSight> sights) {
        var known =
                sights.stream()
                        .map(s -> s.status().identity().station())
                        .filter(manifest.scope()::reaches)
                        .collect(Collectors.toSet());
        Set<StationId> drawn = new HashSet<>();
        evidence.drawn(manifest.scope(), manifest.version()).forEach(d -> drawn.add(d.station()));
        sights.stream()
                .filter(s -> shows(s, manifest))
                .forEach(s -> {
                    drawn.add(s.status().identity().station());
                });
        drawn.retainAll(known);
        return new Progress(manifest, drawn, known.size());
    }

    private static boolean shows(StationSight sight, ContentManifest manifest) {
        return sight.status().picture().shown().stream()
                .anyMatch(s ->
                        s.scope().equals(manifest.scope()) && s.version() == manifest.version());
    }
}

package mingbai.service.station;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /// What is out in one scope, and who of those heard of has drawn it.
    public record Progress(Publisher.Edition edition, Set<StationId> drawn, int stations) {
        public Progress {
            drawn = Set.copyOf(drawn);
        }

        public boolean complete() {
            return drawn.size() == stations;
        }

        /// Whether what a station shows is of this scope.
        public boolean concerns(Shown shown) {
            return shown.scope().equals(edition.scope());
        }
    }

    /// Scope by scope.
    public List<Progress> all() {
        var sights = registry.all();
        return publisher.editions().stream().map(edition -> progress(edition, sights)).toList();
    }

    private Progress progress(Publisher.Edition edition, List<StationSight> sights) {
        var known =
                sights.stream()
                        .map(s -> s.status().identity().station())
                        .filter(edition.scope()::reaches)
                        .collect(Collectors.toSet());
        Set<StationId> drawn = new HashSet<>();
        evidence.drawn(edition.scope(), edition.version()).forEach(d -> drawn.add(d.station()));
        sights.stream()
                .filter(s -> shows(s, edition))
                .forEach(s -> {
                    drawn.add(s.status().identity().station());
                });
        drawn.retainAll(known);
        return new Progress(edition, drawn, known.size());
    }

    private static boolean shows(StationSight sight, Publisher.Edition edition) {
        return sight.status().picture().shown().stream()
                .anyMatch(
                        s -> s.scope().equals(edition.scope()) && s.version() == edition.version());
    }
}

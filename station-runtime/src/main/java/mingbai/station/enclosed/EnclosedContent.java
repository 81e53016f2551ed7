package mingbai.station.enclosed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Topics;
import mingbai.station.content.ContentStore;
import mingbai.station.content.ContentSync;
import mingbai.station.content.HallContent;
import mingbai.station.content.ScopeChain;
import mingbai.station.trust.Refusals;

/// Takes in the sets of a zip file whose entries are named by the topics on which they would have
/// come. They are judged as if they had.
public final class EnclosedContent {
    private final ScopeChain chain;
    private final Verifier verifier;
    private final InstantSource clock;

    public EnclosedContent(ScopeChain chain, Verifier verifier, InstantSource clock) {
        this.chain = chain;
        this.verifier = verifier;
        this.clock = clock;
    }

    /// Puts the sets into a new store in `folder`. What is wrong with them, if anything is: then
    /// the store is of no use.
    public Optional<String> takeIn(ZipFile zip, Path folder) throws IOException {
        var turns = new Turns();
        var bus = new EnclosedBus(zip, turns);
        var refusals = new Refusals(clock);
        try (var store = ContentStore.open(folder, verifier)) {
            var parts = new ContentSync.Parts(verifier, bus, refusals, clock, turns);
            var sync = new ContentSync(chain, store, parts);
            sync.start();
            turns.run();
            return fault(bus, refusals, sync.current());
        } finally {
            turns.shutdownNow();
        }
    }

    private Optional<String> fault(EnclosedBus bus, Refusals refusals, HallContent taken) {
        var refused =
                refusals.last().stream()
                        .map(refusal -> refusal.what() + " " + refusal.reason())
                        .collect(Collectors.joining(", "));
        if (!refused.isEmpty()) {
            return Optional.of(refused);
        }
        var whole = taken.versions().stream().map(HallContent.Version::scope).toList();
        var missing =
                chain.widestFirst().stream()
                        .filter(scope -> bus.has(Topics.manifest(scope)) && !whole.contains(scope))
                        .map(Object::toString)
                        .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(incomplete(missing));
    }

    private static String incomplete(List<String> scopes) {
        return "incomplete: " + String.join(", ", scopes);
    }
}

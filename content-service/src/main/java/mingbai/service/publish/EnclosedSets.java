package mingbai.service.publish;

import java.util.Collection;
import java.util.function.BiConsumer;
import mingbai.model.content.Scope;
import mingbai.model.wire.Topic;
import org.springframework.stereotype.Component;

/// The signed sets of some scopes as they lie on the broker, for whoever is to carry them away.
@Component
public final class EnclosedSets {
    private final RetainedContent retained;

    EnclosedSets(RetainedContent retained) {
        this.retained = retained;
    }

    /// Everything by its topic; what two scopes share comes twice.
    public void each(Collection<Scope> scopes, BiConsumer<Topic, byte[]> taker) {
        scopes.forEach(scope -> retained.each(scope, taker));
    }
}

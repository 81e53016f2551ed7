package mingbai.service.change;

import java.util.List;
import mingbai.model.content.Scope;
import mingbai.service.publish.PublishOutcome;

/// What became of a change once it was handed in: in a demo it is out; otherwise it waits for two
/// people's signatures, or for somebody to mend it.
public record HandedIn(List<PublishOutcome> outcomes) {
    public HandedIn {
        outcomes = List.copyOf(outcomes);
    }

    /// A line for each version that is out now.
    public List<String> published() {
        return outcomes.stream()
                .filter(PublishOutcome.Published.class::isInstance)
                .map(PublishOutcome.Published.class::cast)
                .map(p -> "%s已发布第 %d 版".formatted(ScopeWords.of(p.scope()), p.version()))
                .toList();
    }

    /// What waits for signatures.
    public List<Scope> waiting() {
        return outcomes.stream()
                .filter(PublishOutcome.Unsigned.class::isInstance)
                .map(PublishOutcome::scope)
                .toList();
    }

    /// What of it can go out under nobody's signature.
    public List<String> objections() {
        return outcomes.stream()
                .flatMap(outcome ->
                        switch (outcome) {
                            case PublishOutcome.Objected(var _, var why) -> why.stream();
                            case PublishOutcome.Refused(var scope, var reason) ->
                                    List.of(ScopeWords.of(scope) + "：" + reason).stream();
                            case PublishOutcome.Published _,
                                    PublishOutcome.Unchanged _,
                                    PublishOutcome.Unsigned _ ->
                                    List.<String>of().stream();
                        })
                .toList();
    }

    /// The console's colour for it.
    public String colour() {
        return objections().isEmpty() ? waiting().isEmpty() ? "good" : "warn" : "bad";
    }

    public static String words(Scope scope) {
        return ScopeWords.of(scope);
    }
}

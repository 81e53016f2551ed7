package mingbai.service.broker;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingbai.model.content.Scope;
import mingbai.model.wire.Topic;
import mingbai.model.wire.Topics;

/// What one station may say and hear: its own topics, those of its hall and of its chain of
/// regions, and what is found by hash. Whatever is not named here is not allowed.
final class TopicRights {
    /// Nobody comes to a hash or a number but by a manifest or a root that names it.
    private static final Pattern BY_NAME =
            Pattern.compile("mb/1/(doc/[0-9a-f]{64}(/[0-9]{1,6})?|trust/[0-9]{1,9})");

    private final Set<String> heard = new HashSet<>();
    private final Set<String> said;
    private final String kept;
    private final String answers;

    TopicRights(Pass.OfStation pass) {
        var station = pass.station();
        var hall = pass.place().hall();
        var regions = pass.place().region().chain().stream().map(Scope.OfRegion::new);
        Stream.concat(regions, Stream.of(new Scope.OfHall(hall), new Scope.OfStation(station)))
                .flatMap(TopicRights::content)
                .forEach(topic -> heard.add(topic.name()));
        heard.add(Topics.queue(hall).name());
        heard.add(Topics.calls(hall).name());
        heard.add(Topics.receipt(station).name());
        heard.add(Topics.command(station).name());
        answers = Topics.answer(station).name();
        heard.add(answers);
        kept = Topics.status(station).name();
        said =
                Set.of(
                        Topics.ask(hall).name(),
                        Topics.journal(station).name(),
                        Topics.result(station).name());
    }

    private static Stream<Topic> content(Scope scope) {
        return Stream.of(
                Topics.manifest(scope),
                Topics.news(scope),
                Topics.stamp(scope),
                Topics.emergency(scope));
    }

    /// Wildcards and shared subscriptions are nobody's.
    boolean mayHear(String filter) {
        return heard.contains(filter) || BY_NAME.matcher(filter).matches();
    }

    /// Only its status stays on its topic, and only to itself it may have an answer sent.
    boolean maySay(String topic, boolean retained, Optional<String> answerTo) {
        boolean named = retained ? topic.equals(kept) : said.contains(topic);
        return named && answerTo.filter(to -> !to.equals(answers)).isEmpty();
    }
}

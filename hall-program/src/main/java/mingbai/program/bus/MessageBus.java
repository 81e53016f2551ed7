package mingbai.program.bus;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import mingbai.model.content.Bytes;
import mingbai.model.wire.Topic;
import mingbai.model.wire.TopicFilter;

/// The broker as a program sees it. What is published without a connection is dropped and answered
/// with false: who needs more keeps it and sends it again.
public interface MessageBus extends AutoCloseable {

    /// One subscriber a filter, at any time; each new connection subscribes again by itself.
    void subscribe(Collection<TopicFilter> filters, Subscriber subscriber);

    default void subscribe(TopicFilter filter, Subscriber subscriber) {
        subscribe(List.of(filter), subscriber);
    }

    /// The same, but of several programs that share a topic each message goes to one only.
    default void share(TopicFilter filter, Subscriber subscriber) {
        subscribe(filter, subscriber);
    }

    void unsubscribe(Collection<TopicFilter> filters);

    /// Runs `task` in the background each time a connection has been made, with everything
    /// subscribed: the broker may have forgotten what was published.
    void whenConnected(Runnable task);

    /// Runs `task` in the background each time the connection was lost.
    void whenLost(Runnable task);

    /// Connects, and from then on whenever there is no connection.
    void start();

    boolean connected();

    /// Publishes a message that stays on its topic. False when the broker has not got it.
    boolean retain(Topic topic, byte[] payload);

    /// Publishes a message to those who listen now. False when the broker has not got it.
    boolean publish(Topic topic, byte[] payload);

    /// Publishes a request whose answer shall come to `answers` with the same correlation data.
    boolean ask(Topic topic, byte[] payload, Topic answers, Bytes correlation);

    /// Publishes an answer with the asker's correlation data.
    boolean answer(Topic topic, byte[] payload, Bytes correlation);

    /// Takes a retained message off its topic.
    default boolean forget(Topic topic) {
        return retain(topic, new byte[0]);
    }

    /// How many malformed messages came, by topic filter.
    Map<String, Long> malformed();

    /// How many messages were dropped because too many waited.
    long dropped();

    @Override
    void close();
}

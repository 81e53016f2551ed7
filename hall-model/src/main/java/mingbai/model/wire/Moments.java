package mingbai.model.wire;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReferenceArray;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;

/// Reads moments. A manifest repeats the same few thousands of times, so the last ones are
/// remembered.
final class Moments extends StdDeserializer<Instant> {
    private static final int PLACES = 256;

    private final AtomicReferenceArray<Known> last = new AtomicReferenceArray<>(PLACES);

    Moments() {
        super(Instant.class);
    }

    private record Known(String text, Instant moment) {}

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return InstantDeserializer.INSTANT.deserialize(parser, context);
        }
        String text = parser.getString();
        int place = Math.floorMod(text.hashCode(), PLACES);
        var known = last.get(place);
        if (known != null && known.text().equals(text)) {
            return known.moment();
        }
        var moment = InstantDeserializer.INSTANT.deserialize(parser, context);
        last.set(place, new Known(text, moment));
        return moment;
    }
}

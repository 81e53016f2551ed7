package mingbai.model.told;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a station is told of its configuration, as a document that people sign: a text for each
/// key. A newer service may say keys that an older station does not know.
public record ToldSettings(Map<String, String> values) {
    private static final int MOST = 64;
    private static final int LONGEST = 500;

    public ToldSettings {
        values = Map.copyOf(values);
        if (values.size() > MOST
                || values.entrySet().stream()
                        .anyMatch(e -> e.getKey().length() + e.getValue().length() > LONGEST)) {
            throw new IllegalArgumentException("a station is told at most 64 short things");
        }
    }

    /// What this program understands, in the order of the keys.
    public Map<String, String> understood() {
        var known = new TreeMap<String, String>();
        values.forEach((key, value) -> {
            if (ToldKey.of(key).filter(k -> k.wrong(value).isEmpty()).isPresent()) {
                known.put(key, value.strip());
            }
        });
        return known;
    }

    /// The keys of the rest.
    public List<String> ignored() {
        var known = understood();
        return values.keySet().stream().filter(key -> !known.containsKey(key)).sorted().toList();
    }
}

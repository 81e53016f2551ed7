package mingbai.service.satisfaction;

/// The figures of one window, item, officer; `told` is false where it would tell of single
/// visitors.
public record Group(String key, String name, Tally tally, boolean told) {
    Group hidden() {
        return new Group(key, name, tally, false);
    }
}

package mingbai.station.identity;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import mingbai.program.settings.SettingsFile;

/// What a program finds when it starts: a bare box, or a station.
public sealed interface Enrolment {

    /// It has to be enrolled first.
    record Bare(EnrolAddress address) implements Enrolment {}

    /// A station, by its own file or by what the service decided for it, which stands in `file`.
    record Ready(SettingsFile file, Optional<StationIdentity> identity) implements Enrolment {}

    static Enrolment look(SettingsFile file, InstantSource clock) throws IOException {
        var address = EnrolAddress.from(file);
        if (address.isEmpty()) {
            return new Ready(file, Optional.empty());
        }
        var identity = StationIdentity.open(address.get(), clock);
        if (identity.isEmpty()) {
            return new Bare(address.get());
        }
        var decided = identity.get().settings(address.get().url());
        return new Ready(file.decided(decided), identity);
    }
}

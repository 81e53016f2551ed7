package mingbai.station.identity;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.station.reset.FactoryReset;
import mingbai.station.settings.Told;

/// What a program finds when it starts: a bare box, or a station.
public sealed interface Enrolment {

    /// What the program is to run with.
    SettingsFile file();

    /// It has to be enrolled first. In `file` stand-ins are where the service will decide, so that
    /// the program can find what is wrong with the rest before anybody stands in front of it.
    record Bare(EnrolAddress address, SettingsFile file) implements Enrolment {}

    /// A station, by its own file or by what the service decided for it, which stands in `file`.
    record Ready(SettingsFile file, Optional<StationIdentity> identity) implements Enrolment {}

    /// What is there without anything being changed, for whoever only wants to know it, as root
    /// may: `waiting` says what the next start does first.
    record Glance(Enrolment found, List<String> waiting) {
        public Glance {
            waiting = List.copyOf(waiting);
        }
    }

    /// A box that was told to forget what it is does so first; then a bare one becomes the station
    /// that an answer says which somebody left in its folder.
    static Enrolment look(SettingsFile file, InstantSource clock)
            throws IOException, SettingsRefused {
        var data = file.path("data.directory");
        if (data.isPresent()) {
            FactoryReset.finish(data.get(), clock);
        }
        var address = EnrolAddress.from(file);
        file.checkSoFar();
        if (address.isPresent()) {
            new WrittenEnrolment(address.get(), clock).takeWhatCame();
        }
        return found(file, address, clock);
    }

    /// The same, and nothing is forgotten, taken or written.
    static Glance glance(SettingsFile file, InstantSource clock)
            throws IOException, SettingsRefused {
        var waiting = new ArrayList<String>();
        if (file.path("data.directory").filter(FactoryReset::marked).isPresent()) {
            waiting.add("等着恢复出厂，下次启动时进行 · a factory reset waits for the next start");
        }
        var address = EnrolAddress.from(file);
        file.checkSoFar();
        address.flatMap(its -> new WrittenEnrolment(its, clock).whatCame())
                .map(name -> "%s 等着，下次启动时处理 · an answer waits for the next start".formatted(name))
                .ifPresent(waiting::add);
        return new Glance(found(file, address, clock), waiting);
    }

    private static Enrolment found(
            SettingsFile file, Optional<EnrolAddress> address, InstantSource clock)
            throws IOException {
        if (address.isEmpty()) {
            var data = file.path("data.directory");
            return new Ready(data.isPresent() ? Told.in(file, data.get()) : file, Optional.empty());
        }
        var identity = StationIdentity.open(address.get(), clock);
        if (identity.isEmpty()) {
            return new Bare(address.get(), file.decided(undecided()));
        }
        var decided = identity.get().settings(address.get().url());
        return new Ready(Told.in(file.decided(decided), address.get().data()), identity);
    }

    private static Properties undecided() {
        var settings = new Properties();
        settings.setProperty("station.id", "undecided");
        settings.setProperty("hall.id", "undecided");
        settings.setProperty("region.code", "100000000000");
        settings.setProperty("broker.url", "ssl://undecided:8883");
        settings.setProperty("trust.file", "undecided");
        return settings;
    }
}

package mingbai.service.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import mingbai.model.place.HallId;
import mingbai.program.broker.BrokerAccess;
import mingbai.program.settings.SecretFile;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.service.database.DatabaseAddress;

/// Everything the configuration file decides, checked and with its defaults filled in.
public record Settings(HallId hall, Demo demo, Http http, Ground ground, Places places) {

    /// Whether this is a demonstration, with generated keys and log-ins, and every screen says so;
    /// and whether simulated clerks serve in it.
    public enum Demo {
        NONE,
        BY_HAND,
        TOUR;

        public boolean on() {
            return this != NONE;
        }
    }

    /// Where the console listens. Port 0 takes any free one. `publicUrl` is how a visitor's phone
    /// reaches the service, where that differs from where it listens; `provider` who else vouches
    /// for those who log in.
    public record Http(
            String address,
            int port,
            Optional<String> publicUrl,
            Optional<ProviderSettings> provider) {}

    /// Where the embedded broker lets stations with a certificate in; or, when `external` is given,
    /// which broker is used instead. `open` is a port for whatever runs on this machine, without
    /// any certificate: nowhere but in a demo unless somebody wants it.
    public record Mqtt(
            String address, int port, OptionalInt open, Optional<BrokerAccess> external) {}

    /// What the service stands on, the broker and the database; how stations come in and are
    /// updated; whom it calls for help; and for how many months it keeps what happened.
    public record Ground(
            Mqtt mqtt,
            DatabaseAddress database,
            EnrolSettings enrol,
            UpdateSettings update,
            AlertSettings alerts,
            int keptMonths) {
        /// Less the law does not allow of logs (网络安全法第二十一条).
        static final int FEWEST_MONTHS = 6;

        static final int USUAL_MONTHS = 24;
        private static final int MOST_MONTHS = 600;

        static int months(String text) {
            int months = Integer.parseInt(text);
            if (months < FEWEST_MONTHS || months > MOST_MONTHS) {
                throw new IllegalArgumentException(
                        "logs are kept for %d–%d months".formatted(FEWEST_MONTHS, MOST_MONTHS));
            }
            return months;
        }
    }

    /// The files the service reads and writes. `ready` appears when everything is up, `logIns`
    /// tells the first log-ins to their owner, `trust` is what a station is enrolled with, and
    /// `sample` is the workbook an empty library is filled from.
    public record Places(
            Path data,
            Optional<Path> ready,
            Path logIns,
            Path trust,
            Optional<Path> sample,
            Preview preview) {}

    /// The files that say, each in one line, where the boards' and the kiosk's programs stand,
    /// which draw the proofs.
    public record Preview(Optional<Path> boards, Optional<Path> kiosk) {}

    private static final String THIS_MACHINE = "127.0.0.1";

    /// Reads `hall.id`, `demo`, `demo.tour`, `http.address`, `http.port`, `public.url`,
    /// `mqtt.address`, `mqtt.port`, `mqtt.open.port`, `enrol.…`, `mqtt.broker` and how one gets in
    /// there, `database.url`, `database.user`, `database.password.file`, `data.directory`,
    /// `ready.file`, `log-ins.file`, `trust.file`, `sample.workbook`, `preview.classpath.file`,
    /// `preview.kiosk.classpath.file`, `keep.months`, `update.…`, `mail.…`, `webhook.…` and
    /// `oidc.…`; each has its usual value.
    public static Settings from(SettingsFile file) throws SettingsRefused {
        Path data = file.path("data.directory").orElse(Path.of("data"));
        var settings =
                new Settings(
                        file.value("hall.id", HallId::new).orElse(new HallId("songming")),
                        demo(file),
                        new Http(
                                file.text("http.address").orElse(THIS_MACHINE),
                                file.port("http.port", 8080),
                                file.text("public.url"),
                                ProviderSettings.from(file)),
                        new Ground(
                                mqtt(file),
                                database(file, data),
                                EnrolSettings.from(file),
                                UpdateSettings.from(file),
                                AlertSettings.from(file),
                                file.value("keep.months", Ground::months)
                                        .orElse(Ground.USUAL_MONTHS)),
                        new Places(
                                data,
                                file.path("ready.file"),
                                file.path("log-ins.file").orElse(data.resolve("log-ins.txt")),
                                file.path("trust.file").orElse(data.resolve("trust.json")),
                                file.path("sample.workbook"),
                                new Preview(
                                        file.path("preview.classpath.file"),
                                        file.path("preview.kiosk.classpath.file"))));
        file.check();
        return settings;
    }

    public Mqtt mqtt() {
        return ground.mqtt();
    }

    private static Mqtt mqtt(SettingsFile file) {
        return new Mqtt(
                file.text("mqtt.address").orElse(THIS_MACHINE),
                file.port("mqtt.port", 8883),
                open(file),
                external(file));
    }

    private static OptionalInt open(SettingsFile file) {
        var port = file.value("mqtt.open.port", EnrolSettings::port);
        return port.map(OptionalInt::of)
                .orElse(file.flag("demo") ? OptionalInt.of(0) : OptionalInt.empty());
    }

    private static Optional<BrokerAccess> external(SettingsFile file) {
        var address = file.value("mqtt.broker", BrokerAccess::address);
        var access = BrokerAccess.from(file, "mqtt.", address.orElse(""));
        return address.map(there -> access);
    }

    private static DatabaseAddress database(SettingsFile file, Path data) {
        var user = file.text("database.user");
        var password = file.value("database.password.file", SecretFile::read);
        return file.value("database.url", url -> new DatabaseAddress(url, user, password))
                .orElse(DatabaseAddress.file(data.resolve("service.db")));
    }

    private static Demo demo(SettingsFile file) {
        boolean demo = file.flag("demo");
        boolean tour = file.flag("demo.tour");
        if (!demo) {
            return Demo.NONE;
        }
        return tour ? Demo.TOUR : Demo.BY_HAND;
    }
}

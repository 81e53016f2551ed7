package mingbai.bench.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import mingbai.bench.ground.Checkout;
import mingbai.bench.ground.Waiting;
import mingbai.bench.hall.ServedHall;
import mingbai.bench.process.Child;
import mingbai.bench.process.Launch;
import mingbai.bench.process.ProcessTree;
import mingbai.bench.process.VirtualDisplay;
import mingbai.model.place.StationId;
import mingbai.service.station.StationRegistry;

/// A station program of ours on its screen, with what it has stored.
record StationScreen(Child child) implements Screen {
    private static final Duration FIRST_CONTENT = Duration.ofSeconds(90);

    /// Region and hall: what a station shows comes from both.
    private static final int SCOPES = 2;

    /// One station of the hall: its program, its things, and where it draws.
    record Setup(
            ServedHall hall, String program, Path folder, String size, Map<String, String> more) {
        private Map<String, String> settings() {
            var station = hall.station(program + "-bench", folder.resolve("data"));
            Map<String, String> settings = new HashMap<>(more);
            settings.put("station.id", station.station().value());
            settings.put("hall.id", station.hall().value());
            settings.put("region.code", station.region().toString());
            settings.put("broker.url", station.broker().url());
            settings.put("data.directory", station.data().toString());
            settings.put("trust.file", station.trust().toString());
            settings.put("screen.bounds", "0,0," + size.replace('x', ','));
            return settings;
        }

        private boolean shown() {
            return hall.part(StationRegistry.class)
                    .find(new StationId(program + "-bench"))
                    .filter(sight -> sight.status().picture().shown().size() == SCOPES)
                    .isPresent();
        }
    }

    static StationScreen start(Setup setup, Launch launch, VirtualDisplay display)
            throws IOException {
        return new StationScreen(
                Child.start(
                        launch,
                        setup.program(),
                        setup.folder(),
                        setup.settings(),
                        display.environment()));
    }

    /// A first run that nobody measures: it fetches the content and keeps its start-up work.
    static void prepare(Setup setup, Checkout checkout, VirtualDisplay display) throws Exception {
        var launch = new Launch(checkout, Launch.Habit.LEARN);
        try (var screen = start(setup, launch, display)) {
            screen.awaitPicture();
            Waiting.until(setup.program() + "'s content", FIRST_CONTENT, setup::shown);
        }
    }

    @Override
    public double awaitPicture() throws IOException, InterruptedException {
        return child.awaitReady();
    }

    @Override
    public ProcessTree tree() {
        return child.tree();
    }

    @Override
    public void close() {
        child.close();
    }
}

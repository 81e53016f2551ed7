package mingbai.service;

import java.io.IOException;
import java.net.URI;
import mingbai.program.bus.MessageBus;
import mingbai.service.account.FirstLogIns;
import mingbai.service.demo.DemoHall;
import mingbai.service.settings.OwnersFile;
import mingbai.service.settings.Settings;
import org.springframework.stereotype.Component;

/// What happens, in order, between "every room stands" and "the hall is open".
@Component
final class Opening {
    private final Settings settings;
    private final MessageBus bus;
    private final FirstLogIns logIns;
    private final FirstContent content;
    private final DemoHall demo;

    Opening(
            Settings settings,
            MessageBus bus,
            FirstLogIns logIns,
            FirstContent content,
            DemoHall demo) {
        this.settings = settings;
        this.bus = bus;
        this.logIns = logIns;
        this.content = content;
        this.demo = demo;
    }

    void open(URI console, URI mqtt) throws IOException {
        if (settings.demo().on()) {
            logIns.demo(settings.places().logIns(), console.toString());
        } else {
            logIns.firstManager(settings.places().logIns(), console.toString());
        }
        content.prepare(console);
        bus.start();
        demo.open();
        tellReady(console, mqtt);
    }

    private void tellReady(URI console, URI mqtt) throws IOException {
        var ready = settings.places().ready();
        if (ready.isPresent()) {
            OwnersFile.write(
                    ready.get(),
                    "console=%s\nmqtt=%s\nhall=%s\ntrust=%s\n"
                            .formatted(
                                    console,
                                    mqtt,
                                    settings.hall(),
                                    settings.places().trust().toAbsolutePath()));
        }
    }
}

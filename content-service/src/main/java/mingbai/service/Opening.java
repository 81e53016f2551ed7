package mingbai.service;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mingbai.program.bus.MessageBus;
import mingbai.program.settings.OwnersFile;
import mingbai.service.demo.DemoHall;
import mingbai.service.enrolment.EnrolmentEntrance;
import mingbai.service.entrance.FirstLogIns;
import mingbai.service.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What happens, in order, between "every room stands" and "the hall is open".
@Component
final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final int LONGEST_WAIT_SECONDS = 10;

    private final Settings settings;
    private final MessageBus bus;
    private final FirstLogIns logIns;
    private final FirstContent content;
    private final DemoHall demo;
    private final EnrolmentEntrance entrance;

    Opening(Settings settings, MessageBus bus, FirstLogIns logIns, Doors doors) {
        this.settings = settings;
        this.bus = bus;
        this.logIns = logIns;
        this.content = doors.content();
        this.demo = doors.demo();
        this.entrance = doors.entrance();
    }

    /// What is opened when everything stands.
    @Component
    record Doors(FirstContent content, DemoHall demo, EnrolmentEntrance entrance) {}

    void open(URI console, URI mqtt) throws IOException {
        if (settings.demo().on()) {
            logIns.demo(settings.places().logIns(), console.toString());
        } else {
            logIns.firstManager(settings.places().logIns(), console.toString());
            if (settings.http().publicUrl().isEmpty()) {
                LOG.warn(
                        "没有写 public.url：小票、桌牌上的二维码手机打不开 · public.url is not set: the codes"
                                + " on slips and plates lead phones to {}, which is nowhere",
                        console);
            }
        }
        content.prepare(console);
        connect();
        demo.open();
        var enrol = entrance.open(settings.http().publicUrl().orElse(console.toString()));
        tellReady(console, mqtt, enrol);
    }

    /// Whoever reads the ready file may ask at once. An embedded broker is there in a moment; one
    /// elsewhere may come later, and is not waited for long.
    private void connect() throws IOException {
        var connected = new CountDownLatch(1);
        bus.whenConnected(connected::countDown);
        bus.start();
        try {
            if (!connected.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Open without a broker; it is still being looked for");
            }
        } catch (InterruptedException e) {
            throw new InterruptedIOException("interrupted while connecting to the broker");
        }
    }

    private void tellReady(URI console, URI mqtt, Optional<URI> enrol) throws IOException {
        var ready = settings.places().ready();
        if (ready.isPresent()) {
            OwnersFile.write(
                    ready.get(),
                    "console=%s\nmqtt=%s\nhall=%s\ntrust=%s\n%s"
                            .formatted(
                                    console,
                                    mqtt,
                                    settings.hall(),
                                    settings.places().trust().toAbsolutePath(),
                                    enrol.map(url -> "enrol=" + url + "\n").orElse("")));
        }
    }
}

package mingbai.service;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import mingbai.program.settings.Effective;
import mingbai.program.settings.ProgramCall;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.service.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts the content service: `--config FILE`, or says what it would run with: `--show`.
public final class ContentServiceMain {
    static {
        LogSetUp.chooseOurs();
    }

    private static final Logger LOG = LoggerFactory.getLogger(ContentServiceMain.class);

    private ContentServiceMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            var call = ProgramCall.of(arguments);
            var file = SettingsFile.read(call.file());
            var settings = Settings.from(file);
            if (call.show()) {
                Effective.print(List.of(file));
                return;
            }
            var service =
                    ContentService.start(settings, InstantSource.system(), new SecureRandom());
            var stopped = new CountDownLatch(1);
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(
                                    () -> {
                                        service.close();
                                        stopped.countDown();
                                    },
                                    "stop"));
            stopped.await();
        } catch (SettingsRefused e) {
            LOG.error("Configuration refused: {}", e.getMessage());
            System.exit(2);
        } catch (IOException | RuntimeException e) {
            LOG.error("The service could not start", e);
            System.exit(1);
        }
    }
}

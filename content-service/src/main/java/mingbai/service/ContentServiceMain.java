package mingbai.service;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.service.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts the content service: `--config FILE`.
public final class ContentServiceMain {
    static {
        LogSetUp.chooseOurs();
    }

    private static final Logger LOG = LoggerFactory.getLogger(ContentServiceMain.class);

    private ContentServiceMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != 2 || !arguments[0].equals("--config")) {
            LOG.error("Usage: --config FILE");
            System.exit(2);
        }
        try {
            var settings = Settings.from(SettingsFile.read(Path.of(arguments[1])));
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

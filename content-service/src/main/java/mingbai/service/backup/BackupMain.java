package mingbai.service.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.service.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Backs the service up or restores it, while it runs or not: `--config FILE backup|restore FILE`.
public final class BackupMain {
    static {
        System.setProperty("logback.configurationFile", "mingbai/service/logback.xml");
    }

    private static final Logger LOG = LoggerFactory.getLogger(BackupMain.class);
    private static final int ARGUMENTS = 4;

    private BackupMain() {}

    public static void main(String[] arguments) {
        if (arguments.length != ARGUMENTS || !arguments[0].equals("--config")) {
            LOG.error("Usage: --config FILE backup|restore FILE");
            System.exit(2);
        }
        try {
            var settings = Settings.from(SettingsFile.read(Path.of(arguments[1])));
            run(settings, arguments[2], Path.of(arguments[3]));
        } catch (SettingsRefused e) {
            LOG.error("Configuration refused: {}", e.getMessage());
            System.exit(2);
        } catch (IOException | RuntimeException e) {
            LOG.error("未完成 · not done: {}", e.getMessage(), e);
            System.exit(1);
        }
    }

    private static void run(Settings settings, String command, Path file) throws IOException {
        switch (command) {
            case "backup" -> {
                var made = new BackupWriter(settings, InstantSource.system()).write(file);
                LOG.info(
                        "已备份 · backed up: {} 行 rows, {} 字节 bytes, {}",
                        made.rows(),
                        Files.size(file),
                        file);
            }
            case "restore" -> {
                var done = new Restoration(settings).from(file);
                LOG.info(
                        "已恢复 · restored: {} 行 rows, 备份于 made {}",
                        done.contents().rows(),
                        done.contents().made());
                done.kept().forEach(k -> LOG.warn("保留现有密钥 · kept the key that is there: {}", k));
                done.replaced().forEach(k -> LOG.info("换上备份中的密钥 · took the backup's key: {}", k));
                if (!done.replaced().isEmpty()) {
                    LOG.warn("请重启服务：密钥换了 · start the service anew: its keys are others");
                }
                LOG.info("请在控制台重新发布 · publish again: stations may hold newer content");
            }
            default -> {
                LOG.error("Usage: --config FILE backup|restore FILE");
                System.exit(2);
            }
        }
    }
}

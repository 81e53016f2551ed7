package mingbai.service;

import java.util.logging.LogManager;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// Sends all logging of this process one way. It must come before the first logger.
final class LogSetUp {
    private LogSetUp() {}

    static void now() {
        // By name, since the embedded broker brings a logback.xml of its own.
        System.setProperty("logback.configurationFile", "mingbai/service/logback.xml");
        LogManager.getLogManager().reset();
        SLF4JBridgeHandler.install();
    }
}

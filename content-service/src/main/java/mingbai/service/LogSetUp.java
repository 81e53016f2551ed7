package mingbai.service;

import org.slf4j.bridge.SLF4JBridgeHandler;

/// Sends all logging of this process one way.
final class LogSetUp {
    private LogSetUp() {}

    /// Before the first logger: by name, since the embedded broker brings a logback.xml of its own.
    static void chooseOurs() {
        System.setProperty("logback.configurationFile", "mingbai/service/logback.xml");
    }

    /// Tomcat logs by the JDK's own logging.
    static void bridge() {
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
    }
}

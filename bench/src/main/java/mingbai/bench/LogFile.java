package mingbai.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what the measured programs log into a file: the standard output is for figures.
final class LogFile {
    private static final String LINE = "%d{HH:mm:ss.SSS} %-5level %logger{24} - %msg%n";

    private LogFile() {}

    static void open(Path file) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(LINE);
        encoder.start();
        var out = new FileAppender<ILoggingEvent>();
        out.setContext(context);
        out.setFile(file.toString());
        out.setAppend(false);
        out.setEncoder(encoder);
        out.start();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(out);
    }
}

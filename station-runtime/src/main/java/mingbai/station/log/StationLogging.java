package mingbai.station.log;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/// Logback set up at once, for a program started with `-Dslf4j.provider=` and this class. In the
/// usual way it asks every jar for those that would set it up, and then for files that are not
/// there, while the first screen waits.
public final class StationLogging implements SLF4JServiceProvider {
    private static final String API = "2.0.99";

    private final LoggerContext context = new LoggerContext();
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final LogbackMDCAdapter words = new LogbackMDCAdapter();

    @Override
    public void initialize() {
        context.setName("default");
        context.setMDCAdapter(words);
        var log = new StationLog();
        log.setContext(context);
        log.configure(context);
        context.start();
    }

    LoggerContext context() {
        return context;
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return context;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return words;
    }

    @Override
    public String getRequestedApiVersion() {
        return API;
    }
}

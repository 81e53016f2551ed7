package mingbai.service.enrolment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;
import mingbai.model.enrolment.Application;
import mingbai.model.enrolment.Question;
import mingbai.model.enrolment.RenewalRequest;
import mingbai.model.enrolment.Reply;
import mingbai.model.enrolment.Reply.Refused;
import mingbai.model.enrolment.Reply.Why;
import mingbai.model.place.StationId;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.service.authority.ServiceIdentity;
import mingbai.service.authority.StationCertificates;
import mingbai.service.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The door at which boxes ask, apart from the console: HTTPS with three questions, each short,
/// each answered at once, and counters at which stations fetch what is theirs.
@Component
public final class EnrolmentEntrance implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EnrolmentEntrance.class);
    private static final int LARGEST_QUESTION = 16 * 1024;
    private static final int THREADS = 8;
    private static final int MOST_WAITING = 200;

    static {
        // Whoever dawdles does not keep others waiting; the JDK reads these once.
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "10");
        System.setProperty("jdk.httpserver.maxConnections", "400");
    }

    private final Settings settings;
    private final ServiceIdentity identity;
    private final EnrolmentDesk desk;
    private final Counters counters;
    private @Nullable HttpsServer server;

    EnrolmentEntrance(
            Settings settings, ServiceIdentity identity, EnrolmentDesk desk, Counters counters) {
        this.settings = settings;
        this.identity = identity;
        this.desk = desk;
        this.counters = counters;
    }

    /// Something that stations fetch at this door, everything below one path.
    public interface Counter {
        String path();

        /// For the station whose certificate was shown, while that counts.
        void serve(HttpExchange exchange, StationId station) throws IOException;
    }

    /// The counters, and whose certificate is whose.
    @Component
    record Counters(ObjectProvider<Counter> all, StationCertificates certificates) {}

    /// Opens the door where the settings want one. `console` is where people reach the console.
    public synchronized Optional<URI> open(String console) throws IOException {
        var port = settings.ground().enrol().port();
        if (port.isEmpty()) {
            return Optional.empty();
        }
        var address = new InetSocketAddress(settings.mqtt().address(), port.getAsInt());
        var opened = HttpsServer.create(address, MOST_WAITING);
        opened.setHttpsConfigurator(new WantsCertificates(identity.asServer()));
        var page = console + "/enrolment";
        opened.createContext(
                "/enrol", exchange -> answer(exchange, Application.class, "/enrol", apply(page)));
        opened.createContext(
                "/enrol/answer",
                exchange -> answer(exchange, Question.class, "/enrol/answer", question(page)));
        opened.createContext(
                "/enrol/renew",
                exchange ->
                        answer(
                                exchange,
                                RenewalRequest.class,
                                "/enrol/renew",
                                (asked, from) -> renew((HttpsExchange) exchange, asked, from)));
        counters.all().forEach(c -> opened.createContext(c.path(), exchange -> serve(exchange, c)));
        var queue = new ArrayBlockingQueue<Runnable>(MOST_WAITING);
        var pool = new ThreadPoolExecutor(THREADS, THREADS, 30, TimeUnit.SECONDS, queue);
        pool.allowCoreThreadTimeOut(true);
        opened.setExecutor(pool);
        opened.start();
        server = opened;
        var here = URI.create("https://localhost:" + opened.getAddress().getPort());
        LOG.info("Stations are enrolled at port {}", here.getPort());
        return Optional.of(here);
    }

    private Answering<Application> apply(String page) {
        return (asked, from) -> desk.apply(asked, from, page);
    }

    private Answering<Question> question(String page) {
        return (asked, from) -> desk.answer(asked.token(), from, page);
    }

    private Reply renew(HttpsExchange exchange, RenewalRequest asked, String from) {
        return shown(exchange)
                .map(certificate -> desk.renew(certificate, asked.request(), from))
                .orElse(new Refused(Why.UNKNOWN_CERTIFICATE));
    }

    private void serve(HttpExchange exchange, Counter counter) throws IOException {
        try (exchange) {
            var station = shown((HttpsExchange) exchange).flatMap(counters.certificates()::holder);
            if (station.isEmpty()) {
                exchange.sendResponseHeaders(403, -1);
            } else {
                counter.serve(exchange, station.get().station());
            }
        } catch (RuntimeException e) {
            LOG.error("A station could not be served", e);
            throw e;
        }
    }

    private static Optional<X509Certificate> shown(HttpsExchange exchange) {
        try {
            return Optional.of((X509Certificate) exchange.getSSLSession().getPeerCertificates()[0]);
        } catch (SSLPeerUnverifiedException e) {
            return Optional.empty();
        }
    }

    /// What a question is answered, by the address it came from.
    private interface Answering<T> {
        Reply to(T asked, String from);
    }

    private static <T> void answer(
            HttpExchange exchange, Class<T> type, String path, Answering<T> answering)
            throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(path)) {
                exchange.sendResponseHeaders(404, -1);
            } else if (!exchange.getRequestMethod().equals("POST")) {
                exchange.sendResponseHeaders(405, -1);
            } else {
                reply(exchange, read(exchange, type, answering));
            }
        } catch (RuntimeException e) {
            LOG.error("A box's question could not be answered", e);
            throw e;
        }
    }

    private static <T> Reply read(HttpExchange exchange, Class<T> type, Answering<T> answering)
            throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_QUESTION + 1);
        if (body.length > LARGEST_QUESTION) {
            return new Refused(Why.MALFORMED);
        }
        try {
            var from = exchange.getRemoteAddress().getAddress().getHostAddress();
            return answering.to(Wire.read(body, type), from);
        } catch (MalformedMessage e) {
            return new Refused(Why.MALFORMED);
        }
    }

    private static void reply(HttpExchange exchange, Reply reply) throws IOException {
        int status =
                reply instanceof Refused(var why)
                        ? switch (why) {
                            case MALFORMED -> 400;
                            case UNKNOWN_CERTIFICATE, BY_A_MANAGER -> 403;
                            case TOO_LATE -> 410;
                            case TOO_MANY_REQUESTS -> 429;
                        }
                        : 200;
        byte[] bytes = Wire.bytes(reply);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /// Asks for a certificate, which a bare box does not have yet.
    private static final class WantsCertificates extends HttpsConfigurator {
        WantsCertificates(SSLContext context) {
            super(context);
        }

        @Override
        public void configure(HttpsParameters parameters) {
            var wanted = getSSLContext().getDefaultSSLParameters();
            wanted.setProtocols(new String[] {"TLSv1.3"});
            wanted.setWantClientAuth(true);
            parameters.setSSLParameters(wanted);
        }
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.stop(0);
            if (server.getExecutor() instanceof ThreadPoolExecutor pool) {
                pool.shutdownNow();
            }
        }
    }
}

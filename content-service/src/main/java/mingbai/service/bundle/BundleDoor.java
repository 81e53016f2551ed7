package mingbai.service.bundle;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import mingbai.model.content.Sha256;
import mingbai.model.place.StationId;
import mingbai.model.update.UpdateOrder;
import mingbai.service.enrolment.EnrolmentEntrance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Gives updates out at the stations' door, to whoever was ordered one and nothing else to nobody.
/// Always a piece: a connection is soon free for the next one, and a broken line loses little.
@Component
public final class BundleDoor implements EnrolmentEntrance.Counter {
    private static final long PIECE = 1L << 20;
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,18})-(\\d{0,18})");
    private static final int PARTIAL = 206;
    private static final int MALFORMED = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int NO_METHOD = 405;
    private static final int NO_SUCH_RANGE = 416;
    private static final int NOT_NOW = 503;

    private final BundleShelf shelf;
    private final ObjectProvider<Orders> orders;

    BundleDoor(BundleShelf shelf, ObjectProvider<Orders> orders) {
        this.shelf = shelf;
        this.orders = orders;
    }

    @Override
    public String path() {
        return UpdateOrder.PATH;
    }

    @Override
    public void serve(HttpExchange exchange, StationId station) throws IOException {
        var asked = asked(exchange.getRequestURI().getPath());
        if (!exchange.getRequestMethod().equals("GET")) {
            exchange.sendResponseHeaders(NO_METHOD, -1);
        } else if (asked.isEmpty()) {
            exchange.sendResponseHeaders(NOT_FOUND, -1);
        } else {
            switch (standing(station, asked.get())) {
                case NEVER -> exchange.sendResponseHeaders(FORBIDDEN, -1);
                case LATER -> exchange.sendResponseHeaders(NOT_NOW, -1);
                case NOW -> give(exchange, shelf.file(asked.get()));
            }
        }
    }

    private static Optional<Sha256> asked(String path) {
        try {
            return Optional.of(new Sha256(path.substring(UpdateOrder.PATH.length())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Orders.Standing standing(StationId station, Sha256 sha256) {
        return orders.orderedStream()
                .map(each -> each.standing(station, sha256))
                .max(Enum::compareTo)
                .orElse(Orders.Standing.NEVER);
    }

    private static void give(HttpExchange exchange, Optional<Path> file) throws IOException {
        var range = RANGE.matcher(String.valueOf(exchange.getRequestHeaders().getFirst("Range")));
        if (file.isEmpty()) {
            exchange.sendResponseHeaders(NOT_FOUND, -1);
        } else if (!range.matches()) {
            exchange.sendResponseHeaders(MALFORMED, -1);
        } else {
            var until = range.group(2);
            piece(
                    exchange,
                    file.get(),
                    Long.parseLong(range.group(1)),
                    until.isEmpty() ? Long.MAX_VALUE : Long.parseLong(until));
        }
    }

    private static void piece(HttpExchange exchange, Path file, long from, long until)
            throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long whole = channel.size();
            if (from >= whole || until < from) {
                exchange.getResponseHeaders().set("Content-Range", "bytes */" + whole);
                exchange.sendResponseHeaders(NO_SUCH_RANGE, -1);
                return;
            }
            long end = Math.min(Math.min(until, whole - 1), from + PIECE - 1);
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", "application/octet-stream");
            headers.set("Cache-Control", "no-store");
            headers.set("Content-Range", "bytes %d-%d/%d".formatted(from, end, whole));
            exchange.sendResponseHeaders(PARTIAL, end - from + 1);
            var bytes = ByteBuffer.allocate((int) (end - from + 1));
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, from + bytes.position()) < 0) {
                    throw new IOException("the file got shorter: " + file);
                }
            }
            Channels.newChannel(exchange.getResponseBody()).write(bytes.flip());
        }
    }

    /// Whoever says which station was ordered which update.
    public interface Orders {
        Standing standing(StationId station, Sha256 sha256);

        /// Whether it gets it; of several the last counts.
        enum Standing {
            NEVER,
            LATER,
            NOW
        }
    }
}

package mingbai.station.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.regex.Pattern;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import mingbai.model.enrolment.Reply;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.station.update.UpdateSource.Given;
import org.jspecify.annotations.Nullable;

/// One question over HTTPS to the service's enrolment, and its answer; or a piece of a file there.
final class ServiceDoor {
    private static final int WAIT_MILLIS = 5_000;
    private static final int LARGEST_REPLY = 1024 * 1024;
    private static final int BUFFER = 16 * 1024;

    private final URI url;

    ServiceDoor(URI url) {
        this.url = url;
    }

    /// A piece of a file, so many bytes at most, written as it comes.
    Given piece(String path, Piece wanted, OutputStream into, SSLContext tls) throws IOException {
        var connection = (HttpsURLConnection) url.resolve(path).toURL().openConnection();
        try {
            connection.setSSLSocketFactory(tls.getSocketFactory());
            connection.setConnectTimeout(WAIT_MILLIS);
            connection.setReadTimeout(WAIT_MILLIS);
            connection.setUseCaches(false);
            connection.setInstanceFollowRedirects(false);
            connection.setRequestProperty("Range", wanted.range());
            return switch (connection.getResponseCode()) {
                case HttpURLConnection.HTTP_PARTIAL -> {
                    long whole = wanted.whole(connection.getHeaderField("Content-Range"));
                    try (var in = connection.getInputStream()) {
                        copy(in, into, wanted.most());
                    }
                    yield new Given.Piece(whole);
                }
                case HttpURLConnection.HTTP_FORBIDDEN,
                        HttpURLConnection.HTTP_NOT_FOUND,
                        HttpURLConnection.HTTP_GONE ->
                        new Given.Withheld();
                default -> new Given.Later();
            };
        } finally {
            connection.disconnect();
        }
    }

    /// From which byte on, and how many at most.
    record Piece(long from, int most) {
        private static final Pattern RANGE = Pattern.compile("bytes (\\d+)-\\d+/(\\d{1,18})");

        String range() {
            return "bytes=" + from + "-" + (from + most - 1);
        }

        /// The length of the whole file; what begins elsewhere is not what was asked for.
        long whole(@Nullable String said) throws IOException {
            var found = RANGE.matcher(said == null ? "" : said);
            if (!found.matches() || !found.group(1).equals(Long.toString(from))) {
                throw new IOException("answered with another piece: " + said);
            }
            return Long.parseLong(found.group(2));
        }
    }

    private static void copy(InputStream in, OutputStream into, int most) throws IOException {
        byte[] some = new byte[BUFFER];
        int left = most;
        while (left > 0) {
            int read = in.read(some, 0, Math.min(left, some.length));
            if (read < 0) {
                return;
            }
            into.write(some, 0, read);
            left -= read;
        }
    }

    Reply ask(String path, Object question, SSLContext tls) throws IOException {
        var connection = (HttpsURLConnection) url.resolve(path).toURL().openConnection();
        try {
            connection.setSSLSocketFactory(tls.getSocketFactory());
            connection.setConnectTimeout(WAIT_MILLIS);
            connection.setReadTimeout(WAIT_MILLIS);
            connection.setRequestMethod("POST");
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setUseCaches(false);
            connection.setInstanceFollowRedirects(false);
            connection.setDoOutput(true);
            try (var out = connection.getOutputStream()) {
                out.write(Wire.bytes(question));
            }
            boolean fine = connection.getResponseCode() < 400;
            try (var in = fine ? connection.getInputStream() : connection.getErrorStream()) {
                if (in == null) {
                    throw new IOException("answered with nothing: " + connection.getResponseCode());
                }
                return Wire.read(in.readNBytes(LARGEST_REPLY), Reply.class);
            }
        } catch (MalformedMessage e) {
            throw new IOException("answered with what is no reply", e);
        } finally {
            connection.disconnect();
        }
    }
}

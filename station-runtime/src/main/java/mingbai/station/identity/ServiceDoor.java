package mingbai.station.identity;

import java.io.IOException;
import java.net.URI;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import mingbai.model.enrolment.Reply;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;

/// One question over HTTPS to the service's enrolment, and its answer.
final class ServiceDoor {
    private static final int WAIT_MILLIS = 5_000;
    private static final int LARGEST_REPLY = 1024 * 1024;

    private final URI url;

    ServiceDoor(URI url) {
        this.url = url;
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

package mingbai.device.guide.ipp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import mingbai.device.guide.ipp.message.IppBytes;
import mingbai.device.guide.ipp.message.IppMessage;
import mingbai.device.guide.ipp.message.IppValue;
import mingbai.device.guide.ipp.message.IppWords;
import mingbai.device.line.LineException;
import mingbai.device.line.LineException.Reason;
import org.jspecify.annotations.Nullable;

/// Questions and answers with one printer, over HTTP; one question at a time.
final class IppExchange implements AutoCloseable {
    private static final String USER = "mingbai";
    private static final int LONGEST_ANSWER = 1 << 20;
    private static final int HTTP_OK = 200;

    private final IppAddress address;
    private final HttpClient client;
    private int requests;

    IppExchange(IppAddress address, Duration connect) {
        this.address = address;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(connect)
                        .build();
    }

    /// A request with what every one begins with (RFC 8011, 4.1.5).
    IppMessage.Builder request(int operation) {
        requests++;
        return IppMessage.of(operation, requests)
                .word(IppValue.URI, "printer-uri", address.toString())
                .word(IppValue.NAME, "requesting-user-name", USER);
    }

    /// The answer, of whatever status.
    IppMessage ask(IppMessage request, byte[] document, Duration limit) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(IppBytes.encode(request));
        body.writeBytes(document);
        HttpRequest post =
                HttpRequest.newBuilder(address.http())
                        .timeout(limit)
                        .header("Content-Type", "application/ipp")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build();
        IppMessage answer =
                IppBytes.parse(send(post).body())
                        .orElseThrow(() -> lost(Reason.UNREACHABLE, "answers what is no IPP", null))
                        .message();
        if (answer.request() != request.request()) {
            throw lost(Reason.UNREACHABLE, "answered another question", null);
        }
        if (answer.code() == IppWords.NOT_FOUND) {
            throw lost(Reason.ABSENT, "there is no such queue", null);
        }
        return answer;
    }

    private HttpResponse<byte[]> send(HttpRequest post) throws IOException {
        try {
            var bounded = BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER);
            HttpResponse<byte[]> response = client.send(post, bounded);
            if (response.statusCode() != HTTP_OK) {
                throw lost(Reason.UNREACHABLE, "HTTP " + response.statusCode(), null);
            }
            return response;
        } catch (ConnectException | UnresolvedAddressException e) {
            throw lost(Reason.ABSENT, "nobody is there", e);
        } catch (LineException e) {
            throw e;
        } catch (IOException e) {
            throw lost(Reason.UNREACHABLE, "no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw lost(Reason.BROKEN, "given up", e);
        }
    }

    private LineException lost(Reason reason, String what, @Nullable Exception cause) {
        String message = address + ": " + what;
        return cause == null
                ? new LineException(reason, message)
                : new LineException(reason, message, cause);
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}

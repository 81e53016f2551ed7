package mingbai.program.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mingbai.model.place.StationId;
import mingbai.model.wire.TopicFilter;
import mingbai.model.wire.Topics;
import mingbai.program.broker.BrokerAccess;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real mosquitto that speaks TLS only, wants a certificate and a password.
class GuardedBrokerTest {
    private static final int SECONDS = 30;

    @TempDir static Path folder;
    private static Mosquitto broker;
    private static final Map<String, String> RIGHT = new HashMap<>();
    private static Path strangersAuthority;

    @BeforeAll
    static void start() throws Exception {
        var authority = Authority.in(folder.resolve("own"));
        authority.vouch("broker", "dns:localhost");
        authority.vouch("hall");
        strangersAuthority = Authority.in(folder.resolve("strangers")).certificate("ca");
        var passwords = folder.resolve("passwords");
        var process =
                new ProcessBuilder(
                                "mosquitto_passwd",
                                "-b",
                                "-c",
                                passwords.toString(),
                                "hall",
                                "right-one")
                        .start();
        assertEquals(0, process.waitFor());
        broker =
                Mosquitto.start(
                        folder,
                        """
                        allow_anonymous false
                        password_file %s
                        cafile %s
                        certfile %s
                        keyfile %s
                        require_certificate true
                        """
                                .formatted(
                                        passwords,
                                        authority.certificate("ca"),
                                        authority.certificate("broker"),
                                        authority.key("broker")));
        RIGHT.put("user", "hall");
        RIGHT.put("password.file", file("right", "right-one\n"));
        RIGHT.put("ca.file", authority.certificate("ca").toString());
        RIGHT.put("certificate.file", authority.certificate("hall").toString());
        RIGHT.put("key.file", authority.key("hall").toString());
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    private static String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static SettingsFile settings(Map<String, String> keys) {
        var values = new Properties();
        keys.forEach((key, value) -> values.setProperty("mqtt." + key, value));
        return SettingsFile.of(values);
    }

    private static BrokerAccess access(String host, Map<String, String> keys)
            throws SettingsRefused {
        var file = settings(keys);
        var access = BrokerAccess.from(file, "mqtt.", "ssl://" + host + ":" + broker.port());
        file.check();
        return access;
    }

    private static Map<String, String> but(String key, String value) {
        var keys = new HashMap<>(RIGHT);
        keys.put(key, value);
        keys.values().removeIf(String::isEmpty);
        return keys;
    }

    private static void refused(BrokerAccess access) {
        try (var dispatcher = new BusDispatcher()) {
            var wanted = new BusConnection.Wanted(access, "probe", Optional.empty(), dispatcher);
            assertThrows(IOException.class, () -> BusConnection.open(wanted).close());
        }
    }

    @Test
    void whoeverHasAllOfItGetsInAndTheMessagesComeThrough() throws Exception {
        var topic = Topics.status(new StationId("k01"));
        var heard = new LinkedBlockingQueue<String>();
        var access = access("localhost", RIGHT);
        try (var one = PahoMessageBus.inGroup(access, "service", "mingbai");
                var other = new PahoMessageBus(access, "k01", Optional.empty())) {
            one.subscribe(
                    TopicFilter.of(topic),
                    d -> heard.add(new String(d.payload().toArray(), StandardCharsets.UTF_8)));
            other.whenConnected(() ->
                    other.retain(topic, "x".repeat(300_000).getBytes(StandardCharsets.UTF_8)));
            one.start();
            other.start();
            var text = heard.poll(SECONDS, TimeUnit.SECONDS);
            assertEquals(300_000, String.valueOf(text).length());
        }
    }

    @Test
    void aBrokerThatTheAuthorityDoesNotVouchForIsNotSpokenTo() throws Exception {
        refused(access("localhost", but("ca.file", strangersAuthority.toString())));
        refused(access("127.0.0.1", RIGHT));
        refused(access("localhost", but("ca.file", "")));
    }

    @Test
    void whoeverLacksCertificateOrPasswordStaysOut() throws Exception {
        var nobody = but("certificate.file", "");
        nobody.remove("key.file");
        refused(access("localhost", nobody));
        refused(access("localhost", but("password.file", file("wrong", "wrong-one"))));
        refused(BrokerAccess.open("tcp://localhost:" + broker.port()));
    }

    private static String refusal(Map<String, String> keys, String url) {
        var file = settings(keys);
        var _ = BrokerAccess.from(file, "mqtt.", url);
        return String.valueOf(assertThrows(SettingsRefused.class, file::check).getMessage());
    }

    @Test
    void whatDoesNotGoTogetherIsNamedWithItsKey() throws Exception {
        String there = "ssl://localhost:8883";
        assertTrue(
                refusal(but("key.file", ""), there).contains("mqtt.key.file is missing"),
                "a certificate without its key");
        assertTrue(refusal(but("user", ""), there).contains("mqtt.user is missing"));
        assertTrue(
                refusal(but("ca.file", RIGHT.get("key.file")), there).startsWith("mqtt.ca.file: "));
        assertTrue(
                refusal(but("key.file", RIGHT.get("ca.file")), there)
                        .contains("mqtt.key.file: no key in"));
        assertTrue(
                refusal(but("ca.file", "/no/such/file"), there)
                        .contains("mqtt.ca.file: cannot be read"));
        assertTrue(
                refusal(RIGHT, "tcp://localhost:1883")
                        .contains("mqtt.ca.file: only goes with an address like ssl://"));
        assertThrows(IllegalArgumentException.class, () -> BrokerAccess.address("mqtts://x:1"));
    }

    @Test
    void noPasswordIsInWhatALogMayHold() throws Exception {
        assertFalse(access("localhost", RIGHT).toString().contains("right-one"));
    }
}

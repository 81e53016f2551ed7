package mingbai.provisioning.ceremony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import mingbai.model.approver.KeyRequest;
import mingbai.model.content.Bytes;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Reach;
import mingbai.model.signing.Role;
import mingbai.model.signing.Signer;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.TrustedKey;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CeremonyTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @TempDir Path folder;
    private final StringWriter said = new StringWriter();
    private String passphrase = "four words at least";

    @BeforeEach
    void begin() throws Exception {
        var service = Signer.generate();
        var spki = Bytes.of(service.publicKey().getEncoded());
        var own =
                new TrustedKey(service.id(), spki, "service", Set.of(Role.LIVE), Reach.EVERYTHING);
        Files.write(
                path("root-0.json"),
                Wire.bytes(new TrustRoot(0, NOW.plusSeconds(60), false, 1, List.of(own))));
        for (String name : List.of("ann", "bao", "chi")) {
            assertEquals(0, trust("new-key", "--out", file(name + ".key")));
        }
    }

    private Path path(String name) {
        return folder.resolve(name);
    }

    private String file(String name) {
        return path(name).toString();
    }

    private int trust(String... arguments) {
        var tools =
                new CeremonyCommands.Tools(
                        InstantSource.fixed(NOW),
                        new OfficerKey.Strength(new SecureRandom(), 1_000),
                        question -> passphrase.toCharArray());
        return TrustMain.run(new PrintWriter(said, true), tools, arguments);
    }

    private int first() {
        return trust(
                "draft",
                "--from",
                file("root-0.json"),
                "--out",
                file("root-1.json"),
                "--threshold",
                "2",
                "--officer",
                "ann=" + file("ann.key"),
                "--officer",
                "bao=" + file("bao.key"),
                "--officer",
                "chi=" + file("chi.key"));
    }

    private int sign(String officer, String root) {
        return trust("sign", "--key", file(officer + ".key"), file(root));
    }

    @Test
    void theFirstRootIsReadyWhenEnoughOfficersHaveSigned() throws Exception {
        assertEquals(0, first());
        assertEquals(0, sign("ann", "root-1.json"));
        assertEquals(1, trust("show", file("root-1.json")));
        assertEquals(0, sign("ann", "root-1.json"));
        assertEquals(1, trust("show", file("root-1.json")));
        assertEquals(0, sign("chi", "root-1.json"));
        assertEquals(0, trust("show", file("root-1.json")));
        assertInstanceOf(
                Sealed.Opened.Trusted.class,
                Sealed.openFirstRoot(Files.readAllBytes(path("root-1.json"))));
    }

    @Test
    void theNextRootTakesInAnApproverAndReplacesALostOfficer() throws Exception {
        first();
        sign("ann", "root-1.json");
        sign("chi", "root-1.json");
        request("rui");
        assertEquals(0, trust("new-key", "--out", file("dai.key")));
        int drafted =
                trust(
                        "draft",
                        "--from",
                        file("root-1.json"),
                        "--out",
                        file("root-2.json"),
                        "--threshold",
                        "2",
                        "--revoke",
                        "bao",
                        "--officer",
                        "dai=" + file("dai.key"),
                        "--requests",
                        file("requests.json"),
                        "--accept",
                        "rui");
        assertEquals(0, drafted, said.toString());
        sign("dai", "root-2.json");
        sign("ann", "root-2.json");
        assertEquals(1, trust("show", "--from", file("root-1.json"), file("root-2.json")));
        sign("chi", "root-2.json");
        assertEquals(0, trust("show", "--from", file("root-1.json"), file("root-2.json")));
        var root = RootFile.read(path("root-2.json")).root();
        assertEquals(
                List.of("ann", "chi", "dai", "rui", "service"),
                root.keys().stream().map(TrustedKey::holder).sorted().toList());
    }

    private void request(String holder) throws Exception {
        var signer = Signer.generate();
        var request =
                new KeyRequest(
                        holder,
                        Bytes.of(signer.publicKey().getEncoded()),
                        Set.of(Role.REVIEWER),
                        Reach.EVERYTHING,
                        NOW);
        byte[] sealed = Sealed.bytes(PayloadType.KEY_REQUEST, request, signer);
        Files.writeString(
                path("requests.json"), "[" + new String(sealed, StandardCharsets.UTF_8) + "]");
    }

    @Test
    void aRequestThatItsKeyDidNotSignIsNotTakenIn() throws Exception {
        request("rui");
        String text = Files.readString(path("requests.json"));
        String other = text.replaceFirst("\"sig\":\"..", "\"sig\":\"AA");
        Files.writeString(path("requests.json"), other);
        var draft = new Draft(RootFile.plain(path("root-0.json")));
        assertThrows(IOException.class, () -> draft.accept(path("requests.json"), Set.of("rui")));
    }

    @Test
    void aKeyFileIsItsOwnersAndOpensWithItsPassphraseOnly() throws Exception {
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(path("ann.key"))));
        assertTrue(Files.readString(path("ann.key")).startsWith("-----BEGIN ENCRYPTED PRIVATE"));
        assertEquals(1, trust("new-key", "--out", file("ann.key")));
        first();
        passphrase = "another passphrase";
        assertEquals(1, sign("ann", "root-1.json"));
        assertTrue(said.toString().contains("口令不对"), said.toString());
        passphrase = "too short";
        assertEquals(1, trust("new-key", "--out", file("eve.key")));
        assertFalse(Files.exists(path("eve.key")));
    }
}

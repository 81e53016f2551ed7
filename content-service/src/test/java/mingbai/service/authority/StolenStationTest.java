package mingbai.service.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mingbai.model.place.StationId;
import mingbai.service.MovableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody walks off with a box, its key and its certificate, and tries everything.
class StolenStationTest {
    private static final String SERVICE = ServiceIdentity.CLIENT;

    @TempDir static Path folder;
    private static GuardedHall hall;

    @BeforeAll
    static void open() throws Exception {
        hall = new GuardedHall(folder, new MovableClock(Instant.now().toString()));
    }

    @AfterAll
    static void close() {
        hall.close();
    }

    @Test
    void itHearsItsOwnTopicsAndNoOther() throws Exception {
        var box = hall.enrolled("k03");
        try (var thief = new Visitor(hall.url(), "k03", hall.tls(box))) {
            assertTrue(thief.comes());
            var heard = new TreeSet<String>();
            Stream.of(EveryTopic.OWN, EveryTopic.foreign(), Set.copyOf(EveryTopic.WILDCARDS))
                    .flatMap(Set::stream)
                    .filter(thief::hears)
                    .forEach(heard::add);
            var expected = new TreeSet<>(EveryTopic.OWN);
            expected.removeAll(
                    Set.of(
                            "mb/1/hall/songming/ask",
                            "mb/1/station/k03/journal",
                            "mb/1/station/k03/result",
                            "mb/1/station/k03/status"));
            assertEquals(expected, heard);
            assertTrue(thief.inside(), "refused, not thrown out: an old station stays in touch");
        }
    }

    /// What of these it can say. It comes in anew whenever it was refused, for then it is put out.
    private static Set<String> said(GuardedHall.Box box, boolean kept, Set<String> topics)
            throws Exception {
        var said = new TreeSet<String>();
        var thief = new Visitor(hall.url(), "k03", hall.tls(box));
        try {
            boolean welcome = thief.comes();
            for (var topic : topics) {
                if (!welcome) {
                    thief.close();
                    thief = new Visitor(hall.url(), "k03", hall.tls(box));
                    assertTrue(thief.comes());
                }
                welcome = thief.says(topic, kept);
                if (welcome) {
                    said.add(topic);
                }
            }
        } finally {
            thief.close();
        }
        return said;
    }

    @Test
    void itSaysWhatAStationSaysAndNothingElseKeptOrNot() throws Exception {
        var box = hall.enrolled("k03");
        try (var witness = new Visitor(hall.url(), SERVICE, hall.asService())) {
            assertTrue(witness.comes());
            assertTrue(witness.hears("#"));
            var said =
                    Set.of(
                            "mb/1/hall/songming/ask",
                            "mb/1/station/k03/journal",
                            "mb/1/station/k03/result");
            assertEquals(said, said(box, false, EveryTopic.OWN));
            assertEquals(Set.of(), said(box, false, EveryTopic.live(EveryTopic.foreign())));
            var status = "mb/1/station/k03/status";
            assertEquals(Set.of(status), said(box, true, EveryTopic.live(EveryTopic.OWN)));
            witness.awaitHeard(status);
            var heard = new TreeSet<>(said);
            heard.add(status);
            assertEquals(heard, new TreeSet<>(witness.heard));
        }
    }

    @Test
    void whoSaysItWithoutWaitingForAnAnswerIsNotHeardEither() throws Exception {
        var box = hall.enrolled("k08");
        var topics =
                List.of(
                        "mb/1/hall/songming/manifest",
                        "mb/1/hall/songming/calls",
                        "mb/1/station/k04/status",
                        "mb/1/station/k08/answer");
        try (var witness = new Visitor(hall.url(), SERVICE, hall.asService())) {
            assertTrue(witness.comes());
            assertTrue(witness.hears("#"));
            for (var topic : topics) {
                try (var thief = new Visitor(hall.url(), "k08", hall.tls(box))) {
                    assertTrue(thief.comes());
                    thief.whispers(topic);
                    thief.awaitPutOut();
                }
            }
            try (var honest = new Visitor(hall.url(), "k08", hall.tls(box))) {
                assertTrue(honest.comes());
                assertTrue(honest.says("mb/1/station/k08/journal", false));
            }
            witness.awaitHeard("mb/1/station/k08/journal");
            assertTrue(Collections.disjoint(topics, witness.heard), witness.heard.toString());
        }
    }

    @Test
    void answersToItsQuestionsGoToItselfOnly() throws Exception {
        var box = hall.enrolled("k03");
        try (var thief = new Visitor(hall.url(), "k03", hall.tls(box))) {
            assertTrue(thief.comes());
            var ask = "mb/1/hall/songming/ask";
            assertTrue(thief.says(ask, false, Optional.of("mb/1/station/k03/answer")));
            assertFalse(thief.says(ask, false, Optional.of("mb/1/station/k04/answer")));
        }
        try (var thief = new Visitor(hall.url(), "k03", hall.tls(box))) {
            assertTrue(thief.comes());
            var ask = "mb/1/hall/songming/ask";
            assertFalse(thief.says(ask, false, Optional.of("mb/1/hall/songming/manifest")));
        }
    }

    @Test
    void itComesUnderNoOtherNameAndWithNoForeignWill() throws Exception {
        var box = hall.enrolled("k03");
        for (var name : List.of("k04", SERVICE, "K03")) {
            try (var thief = new Visitor(hall.url(), name, hall.tls(box))) {
                assertFalse(thief.comes(), name);
            }
        }
        for (var topic :
                List.of(
                        "mb/1/station/k04/status",
                        "mb/1/hall/songming/manifest",
                        "mb/1/station/k03/answer",
                        "mb/1/doc/" + EveryTopic.HASH)) {
            try (var thief = new Visitor(hall.url(), "k03", hall.tls(box))) {
                assertFalse(thief.willing(topic, "x", true).comes(), topic);
            }
        }
        try (var honest = new Visitor(hall.url(), "k03", hall.tls(box))) {
            assertTrue(honest.willing("mb/1/station/k03/status", "{}", true).comes());
        }
    }

    @Test
    void withoutACertificateThatIsWrittenDownNobodyComesIn() throws Exception {
        try (var nobody = new Visitor(hall.url(), "k03", hall.withoutCertificate())) {
            assertFalse(nobody.comes());
        }
        var stranger = CertificateAuthority.pair();
        var now = Instant.now();
        var own = new Draft("CN=k03", BigInteger.TEN, now, now.plusSeconds(3_600));
        X509Certificate selfMade = own.ofAuthority(stranger);
        try (var forger = new Visitor(hall.url(), "k03", hall.tls(stranger, selfMade))) {
            assertFalse(forger.comes());
        }
        var unwritten = hall.authority().issue(new StationId("k03"), stranger.getPublic());
        try (var forger = new Visitor(hall.url(), "k03", hall.tls(stranger, unwritten))) {
            assertFalse(forger.comes(), "signed by the authority, and in no book");
        }
        var service = hall.authority().client(SERVICE);
        var pair = new KeyPair(stranger.getPublic(), service.key());
        try (var forger =
                new Visitor(hall.url(), SERVICE, hall.tls(pair, service.chain().getFirst()))) {
            assertFalse(forger.comes(), "a name of the service's, and not its certificate");
        }
    }

    @Test
    void whenItIsRevokedItIsOutAtOnceAndTheNewBoxIsIn() throws Exception {
        var box = hall.enrolled("k05");
        try (var witness = new Visitor(hall.url(), SERVICE, hall.asService());
                var thief = new Visitor(hall.url(), "k05", hall.tls(box))) {
            assertTrue(witness.comes());
            assertTrue(witness.hears("mb/1/station/k05/status"));
            assertTrue(thief.willing("mb/1/station/k05/status", "{}", true).comes());
            hall.revoke("k05");
            thief.awaitPutOut();
            try (var again = new Visitor(hall.url(), "k05", hall.tls(box))) {
                assertFalse(again.comes());
            }
            var newer = hall.enrolled("k05");
            try (var replacement = new Visitor(hall.url(), "k05", hall.tls(newer))) {
                assertTrue(replacement.comes());
                try (var again = new Visitor(hall.url(), "k05", hall.tls(box))) {
                    assertFalse(again.comes());
                }
                assertTrue(replacement.says("mb/1/station/k05/journal", false));
            }
            assertEquals(List.of(), List.copyOf(witness.heard), "no will of a thief's is heard");
        }
    }

    @Test
    void whoseCertificateHasEndedIsPutOutToo() throws Exception {
        var box = hall.enrolled("k06");
        try (var late = new Visitor(hall.url(), "k06", hall.tls(box))) {
            assertTrue(late.comes());
            hall.clock.advance(Duration.ofDays(91));
            hall.certificates.begin();
            late.awaitPutOut();
            try (var again = new Visitor(hall.url(), "k06", hall.tls(box))) {
                assertFalse(again.comes());
            }
        } finally {
            hall.clock.advance(Duration.ofDays(-91));
        }
    }

    @Test
    void theAuthoritysKeyIsForItsOwnerOnly() throws Exception {
        hall.enrolled("k07");
        for (var file : List.of("authority/authority.key", "broker/service.p12")) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("data").resolve(file))),
                    file);
        }
    }
}

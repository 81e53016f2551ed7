package mingbai.station.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import mingbai.model.content.Sha256;
import mingbai.model.enrolment.Applicant;
import mingbai.program.settings.SettingsFile;
import mingbai.station.Keys;
import mingbai.station.reset.FactoryReset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A box whose request was answered, and whoever only looks at it.
class GlanceTest {
    private static final String RESET = "等着恢复出厂，下次启动时进行 · a factory reset waits for the next start";
    private static final String ANSWER =
            "answer.json 等着，下次启动时处理 · an answer waits for the next start";

    @TempDir Path data;

    private SettingsFile file() {
        var file = new Properties();
        file.setProperty("enrol.url", "https://10.0.0.5:8443");
        file.setProperty("data.directory", data.toString());
        return SettingsFile.of(file);
    }

    @BeforeEach
    void isAnswered() throws Exception {
        var pair = new IdentityFolder(data).key();
        var address = EnrolAddress.from(file()).orElseThrow();
        var _ =
                new WrittenEnrolment(address, () -> Authority.NOW)
                        .ask(pair, new Applicant(Applicant.Program.KIOSK, 1080, 1920));
        var answer = Authority.made().answer(pair.getPublic(), new Keys().root);
        Files.write(data.resolve("answer.json"), answer);
    }

    private Map<String, Sha256> disk() throws IOException {
        var all = new TreeMap<String, Sha256>();
        try (var files = Files.walk(data)) {
            for (var each : files.filter(Files::isRegularFile).toList()) {
                all.put(each.toString(), Sha256.of(Files.readAllBytes(each)));
            }
        }
        return all;
    }

    private Enrolment.Glance glance() throws Exception {
        var before = disk();
        var glance = Enrolment.glance(file(), () -> Authority.NOW);
        assertEquals(before, disk());
        return glance;
    }

    @Test
    void neitherAnAnswerNorAResetIsCarriedOutByLooking() throws Exception {
        assertInstanceOf(Enrolment.Bare.class, glance().found());
        assertEquals(List.of(ANSWER), glance().waiting());
        FactoryReset.mark(data, "by a technician");
        assertInstanceOf(Enrolment.Bare.class, glance().found());
        assertEquals(List.of(RESET, ANSWER), glance().waiting());
    }

    @Test
    void aStationIsSeenAsOneWhileItsResetWaits() throws Exception {
        assertInstanceOf(Enrolment.Ready.class, Enrolment.look(file(), () -> Authority.NOW));
        assertEquals(List.of(), glance().waiting());
        FactoryReset.mark(data, "by the service");
        assertInstanceOf(Enrolment.Ready.class, glance().found());
        assertEquals(List.of(RESET), glance().waiting());
        assertInstanceOf(Enrolment.Bare.class, Enrolment.look(file(), () -> Authority.NOW));
    }
}

package mingbai.model.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.content.Scope;
import mingbai.model.notice.KioskSettings;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;
import mingbai.model.signing.PayloadType;
import org.junit.jupiter.api.Test;

class WireTest {

    private static final Ask ASK =
            new Ask.TakeTicket(
                    new RequestId(new UUID(1, 2)),
                    new StationId("k01"),
                    new BusinessId("general"),
                    Optional.empty());

    @Test
    void anAskKeepsItsKindAndItsFields() throws MalformedMessage {
        assertEquals(
                "{\"ask\":\"take-ticket\",\"id\":\"00000000-0000-0001-0000-000000000002\","
                        + "\"station\":\"k01\",\"business\":\"general\",\"item\":null,"
                        + "\"also\":[],\"priority\":null,\"person\":null,\"appointment\":null}",
                text(ASK));
        assertEquals(ASK, Wire.read(Wire.bytes(ASK), Ask.class));
    }

    @Test
    void aFieldLeftOutIsMalformed() {
        String without = text(ASK).replace("\"station\":\"k01\",", "");
        assertThrows(MalformedMessage.class, () -> Wire.read(utf8(without), Ask.class));
    }

    @Test
    void aFieldThatIsNullIsMalformed() {
        String nulled = text(ASK).replace("\"k01\"", "null");
        assertThrows(MalformedMessage.class, () -> Wire.read(utf8(nulled), Ask.class));
    }

    @Test
    void aValueItsTypeRefusesIsMalformed() {
        String hostile = text(ASK).replace("k01", "../../etc");
        assertThrows(MalformedMessage.class, () -> Wire.read(utf8(hostile), Ask.class));
    }

    @Test
    void anUnknownKindIsMalformed() {
        String unknown = text(ASK).replace("take-ticket", "take-over");
        assertThrows(MalformedMessage.class, () -> Wire.read(utf8(unknown), Ask.class));
    }

    @Test
    void aConstantIsKnownByItsNameOnly() throws MalformedMessage {
        String name = text(PayloadType.CALL);
        assertEquals("\"application/vnd.mingbai.call+json\"", name);
        assertEquals(PayloadType.CALL, Wire.read(utf8(name), PayloadType.class));
        for (var other : List.of("0", "\"0\"", "\"\"", "\"CALL\"", "null", "\"call\"")) {
            assertThrows(
                    MalformedMessage.class, () -> Wire.read(utf8(other), PayloadType.class), other);
        }
    }

    @Test
    void wordsAfterTheMessageAreMalformed() {
        assertThrows(MalformedMessage.class, () -> Wire.read(utf8(text(ASK) + "{}"), Ask.class));
    }

    @Test
    void aNewerWritersFieldIsIgnored() throws MalformedMessage {
        String newer = text(ASK).replace("{\"ask\"", "{\"since2030\":[1],\"ask\"");
        assertEquals(ASK, Wire.read(utf8(newer), Ask.class));
    }

    @Test
    void nothingAtAllIsMalformed() {
        assertThrows(MalformedMessage.class, () -> Wire.read(new byte[0], Ask.class));
        assertThrows(MalformedMessage.class, () -> Wire.read(utf8("null"), Ask.class));
    }

    @Test
    void aScopeIsItsPartOfTheTopic() throws MalformedMessage {
        Scope scope = new Scope.OfHall(new HallId("songming"));
        assertEquals("\"hall/songming\"", text(scope));
        assertEquals(scope, Wire.read(Wire.bytes(scope), Scope.class));
        assertEquals("mb/1/hall/songming/manifest", Topics.manifest(scope).name());
    }

    @Test
    void timesAreIsoText() {
        var settings =
                new KioskSettings(
                        Duration.ofSeconds(60), Duration.ofSeconds(20), true, "http://x/");
        assertEquals(
                "{\"idle\":\"PT1M\",\"countdown\":\"PT20S\",\"reasonForLowGrades\":true,"
                        + "\"ticketPage\":\"http://x/\"}",
                text(settings));
    }

    private static String text(Object message) {
        return new String(Wire.bytes(message), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

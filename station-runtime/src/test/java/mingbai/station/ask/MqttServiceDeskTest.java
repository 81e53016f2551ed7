package mingbai.station.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Signer;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topics;
import mingbai.station.HandBus;
import mingbai.station.HandThread;
import mingbai.station.Keys;
import mingbai.station.trust.Refusals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MqttServiceDeskTest {
    private static final HallId HALL = new HallId("songming");
    private static final StationId KIOSK = new StationId("kiosk-1");

    private final Keys keys = new Keys();
    private final HandThread thread = new HandThread(Instant.parse("2026-11-24T01:00:00Z"));
    private final HandBus bus = new HandBus();
    private final Refusals refusals = new Refusals(thread);
    private final MqttServiceDesk desk =
            new MqttServiceDesk(
                    HALL, KIOSK, new MqttServiceDesk.Parts(keys.verifier, bus, refusals, thread));

    @BeforeEach
    void start() {
        desk.start();
        bus.connect();
    }

    private static Ask.TakeTicket ask() {
        return new Ask.TakeTicket(
                new RequestId(UUID.randomUUID()), KIOSK, new BusinessId("tax"), Optional.empty());
    }

    private static Answer no(RequestId id) {
        return new Answer.Refused(id, Answer.Reason.HALL_CLOSED);
    }

    private void answer(RequestId id, Signer signer) {
        bus.deliver(Topics.answer(KIOSK), Sealed.bytes(PayloadType.ANSWER, no(id), signer));
    }

    @Test
    void theAnswerToARequestComesBackToWhoAsked() {
        var first = ask();
        var second = ask();
        var reply = desk.ask(first);
        var other = desk.ask(second);
        assertEquals(2, bus.takeSent().size());
        answer(first.id(), keys.live);
        assertEquals(new Reply.Answered(no(first.id())), reply.join());
        assertFalse(other.isDone());
    }

    @Test
    void aRequestIsSentAgainWithItsIdAndThenGivenUp() {
        var reply = desk.ask(ask());
        thread.pass(MqttServiceDesk.AGAIN);
        var sent = bus.takeSent();
        assertEquals(2, sent.size());
        assertEquals(sent.get(0), sent.get(1));
        assertEquals(Optional.of(Topics.answer(KIOSK)), sent.get(0).answers());
        thread.pass(MqttServiceDesk.PATIENCE);
        assertEquals(new Reply.NoAnswer(), reply.join());
    }

    @Test
    void aRequestThatFoundNoBrokerIsSentOnceThereIsOne() {
        bus.lose();
        var asked = ask();
        var reply = desk.ask(asked);
        assertEquals(List.of(), bus.takeSent());
        bus.connect();
        assertEquals(1, bus.takeSent().size());
        answer(asked.id(), keys.live);
        assertEquals(new Reply.Answered(no(asked.id())), reply.join());
    }

    @Test
    void whatTheServiceDidNotSignIsNoAnswer() {
        var asked = ask();
        var reply = desk.ask(asked);
        answer(asked.id(), keys.stranger);
        answer(asked.id(), keys.reviewer);
        assertFalse(reply.isDone());
        assertEquals(2, refusals.count());
        answer(asked.id(), keys.live);
        assertEquals(new Reply.Answered(no(asked.id())), reply.join());
    }

    @Test
    void lateAndRepeatedAnswersAreNobodys() {
        var asked = ask();
        var reply = desk.ask(asked);
        thread.pass(MqttServiceDesk.PATIENCE);
        answer(asked.id(), keys.live);
        answer(asked.id(), keys.live);
        assertEquals(new Reply.NoAnswer(), reply.join());
    }

    @Test
    void tooManyAtOnceAreToldAtOnce() {
        for (int i = 0; i < MqttServiceDesk.MOST_PENDING; i++) {
            assertFalse(desk.ask(ask()).isDone());
        }
        assertEquals(new Reply.NoAnswer(), desk.ask(ask()).join());
    }
}

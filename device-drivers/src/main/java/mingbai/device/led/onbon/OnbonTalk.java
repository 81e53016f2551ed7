package mingbai.device.led.onbon;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.device.health.Confidence;
import mingbai.device.health.Finding;
import mingbai.device.health.Finding.Severity;
import mingbai.device.led.BoardShape;
import mingbai.device.led.Brightness;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedTrouble;
import mingbai.device.led.Substituted;
import mingbai.device.led.exchange.Exchange;
import mingbai.device.led.onbon.OnbonReply.Ack;
import mingbai.device.led.onbon.OnbonReply.Nack;
import mingbai.device.led.onbon.OnbonReply.Status;
import mingbai.device.led.owner.BoardTalk;
import mingbai.device.led.owner.CardTrouble;
import mingbai.device.led.owner.LedPatience;
import mingbai.device.led.owner.PictureChange;
import mingbai.device.led.text.CardCharset;
import mingbai.device.led.text.CardText;
import mingbai.device.line.ByteLine;

/// The conversation with an Onbon card: one request outstanding, each answered.
final class OnbonTalk implements BoardTalk {
    /// A half-duplex line needs this long to turn round.
    static final Duration GAP = Duration.ofMillis(20);

    private static final int ATTEMPTS = 2;
    private static final Finding DARK =
            new Finding(
                    Severity.WARNING,
                    "LED屏控制卡处于关机状态，请检查定时开关机设置。",
                    "The LED card says it is switched off: check its on/off timer.");

    private final Exchange<OnbonPacket> exchange;
    private final OnbonProfile profile;
    private final BoardShape shape;
    private boolean lit = true;

    OnbonTalk(ByteLine line, OnbonProfile profile, BoardShape shape, LedPatience patience) {
        this.exchange = new Exchange<>(line, new PhyFrame(), patience, GAP);
        this.profile = profile;
        this.shape = shape;
    }

    @Override
    public void greet() throws IOException {
        done(new OnbonRequest.Ping(), 1);
    }

    @Override
    public Map<Integer, List<Substituted>> apply(PictureChange change) throws IOException {
        Map<Integer, List<Substituted>> substituted = new HashMap<>();
        CardCharset charset = profile.charset();
        boolean deleteAll = change.fresh();
        List<Integer> delete = new ArrayList<>(change.removed());
        List<LedArea> areas = change.fresh() ? change.picture() : change.changed();
        for (LedArea area : areas) {
            CardText fit = OnbonText.fit(area.text(), charset);
            substituted.put(area.id(), fit.substituted());
            OnbonArea encoded = OnbonCard.encode(area, fit, shape, charset);
            done(new OnbonRequest.Areas(deleteAll, delete, List.of(encoded)), ATTEMPTS);
            deleteAll = false;
            delete.clear();
        }
        if (deleteAll || !delete.isEmpty()) {
            done(new OnbonRequest.Areas(deleteAll, delete, List.of()), ATTEMPTS);
        }
        return substituted;
    }

    @Override
    public void clear() throws IOException {
        done(new OnbonRequest.Areas(true, List.of(), List.of()), ATTEMPTS);
        done(new OnbonRequest.ClearScreen(), ATTEMPTS);
    }

    @Override
    public void brightness(Brightness level) throws IOException {
        done(new OnbonRequest.Dim(level.on(0, 15)), ATTEMPTS);
    }

    @Override
    public void power(boolean on) throws IOException {
        done(new OnbonRequest.Power(on), ATTEMPTS);
        lit = on;
    }

    @Override
    public void setClock(LocalDateTime now) throws IOException {
        done(new OnbonRequest.SetClock(now), ATTEMPTS);
    }

    /// Said once only: a repeated announcement would confuse the hall.
    void speak(OnbonRequest.Speak speech) throws IOException {
        done(speech, 1);
    }

    void order(OnbonRequest request) throws IOException {
        done(request, ATTEMPTS);
    }

    @Override
    public List<Finding> look() throws IOException {
        return switch (ask(new OnbonRequest.AskStatus(), ATTEMPTS)) {
            case Status status -> lit && !status.on() ? List.of(DARK) : List.of();
            case Ack _ -> List.of();
            case Nack nack -> throw refused(nack);
        };
    }

    private void done(OnbonRequest request, int attempts) throws IOException {
        OnbonReply reply = ask(request, attempts);
        if (reply instanceof Nack nack && nack.trouble() == LedTrouble.GARBLED && attempts > 1) {
            reply = ask(request, 1);
        }
        if (reply instanceof Nack nack) {
            throw refused(nack);
        }
    }

    private static CardTrouble refused(Nack nack) {
        return CardTrouble.refused(nack.trouble(), "card error " + nack.error());
    }

    private OnbonReply ask(OnbonRequest request, int attempts) throws IOException {
        OnbonPacket packet =
                new OnbonPacket(
                        profile.screen(), OnbonPacket.HOST, OnbonPacket.ANY_DEVICE, request.data());
        return exchange.ask(PhyFrame.encode(packet), attempts, OnbonTalk::reply);
    }

    private static Optional<OnbonReply> reply(OnbonPacket packet) {
        return OnbonReply.parse(packet.data());
    }

    @Override
    public Confidence confidence() {
        return Confidence.OBSERVED;
    }

    @Override
    public long repeated() {
        return exchange.repeated();
    }

    @Override
    public void close() {
        exchange.close();
    }
}

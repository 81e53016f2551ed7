package mingbai.device.led.huidu;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.device.health.Confidence;
import mingbai.device.health.Finding;
import mingbai.device.led.BoardShape;
import mingbai.device.led.Brightness;
import mingbai.device.led.LedArea;
import mingbai.device.led.Substituted;
import mingbai.device.led.exchange.Exchange;
import mingbai.device.led.owner.BoardTalk;
import mingbai.device.led.owner.CardTrouble;
import mingbai.device.led.owner.LedPatience;
import mingbai.device.led.owner.PictureChange;
import mingbai.device.led.text.CardCharset;
import mingbai.device.led.text.CardText;
import mingbai.device.led.text.CardText.Danger;
import mingbai.device.line.ByteLine;

/// The session with a Huidu card: version, GUID, then commands; a heartbeat when idle.
final class HuiduTalk implements BoardTalk {
    private final Exchange<HuiduMessage> exchange;
    private final BoardShape shape;
    private String guid = "";

    HuiduTalk(ByteLine line, BoardShape shape, LedPatience patience) {
        this.exchange = new Exchange<>(line, new HuiduFraming(), patience, Duration.ZERO);
        this.shape = shape;
    }

    @Override
    public void greet() throws IOException {
        ask(HuiduMessage.versionAsk(), HuiduMessage.VERSION_ANSWER);
        HuiduAnswer answer = answer(HuiduXml.greeting());
        guid = answer.guid();
        call("GetDeviceInfo", "");
    }

    /// The card takes programmes, not single areas: each change sends the whole picture.
    @Override
    public Map<Integer, List<Substituted>> apply(PictureChange change) throws IOException {
        Map<Integer, List<Substituted>> substituted = new HashMap<>();
        Map<LedArea, String> texts = new HashMap<>();
        for (LedArea area : change.picture()) {
            CardText fit = CardText.fit(area.text(), CardCharset.UNICODE, Danger.NONE);
            texts.put(area, fit.text());
            substituted.put(area.id(), fit.substituted());
        }
        call(
                "AddProgram",
                HuiduXml.programme(change.picture(), area -> texts.getOrDefault(area, ""), shape));
        return substituted;
    }

    @Override
    public void clear() throws IOException {
        call("AddProgram", HuiduXml.programme(List.of(), _ -> "", shape));
    }

    @Override
    public void brightness(Brightness level) throws IOException {
        call("SetLuminancePloy", HuiduXml.luminance(level.on(1, 100)));
    }

    @Override
    public void power(boolean on) throws IOException {
        call(on ? "OpenScreen" : "CloseScreen", "");
    }

    @Override
    public void setClock(LocalDateTime now) throws IOException {
        call("SetTimeInfo", HuiduXml.time(now));
    }

    @Override
    public List<Finding> look() throws IOException {
        ask(HuiduMessage.heartbeat(), HuiduMessage.HEARTBEAT_ANSWER);
        return List.of();
    }

    private void call(String method, String content) throws IOException {
        HuiduAnswer answer = answer(HuiduXml.call(guid, method, content));
        if (!answer.success()) {
            throw CardTrouble.refused(HuiduError.of(answer.result()), answer.result());
        }
    }

    private HuiduAnswer answer(String xml) throws IOException {
        HuiduMessage ask = HuiduMessage.xml(HuiduMessage.SDK_ASK, xml);
        HuiduMessage got = ask(ask, HuiduMessage.SDK_ANSWER);
        return HuiduAnswer.parse(got.xml())
                .orElseThrow(() ->
                        CardTrouble.lost(
                                mingbai.device.led.LedTrouble.GARBLED,
                                "answer is no XML of the SDK"));
    }

    private HuiduMessage ask(HuiduMessage message, int wanted) throws IOException {
        HuiduMessage got =
                exchange.ask(HuiduFraming.encode(message), 1, each -> orError(each, wanted));
        if (got.command() == HuiduMessage.ERROR) {
            int code = got.content().length() > 0 ? got.content().at(0) : 0;
            throw CardTrouble.refused(HuiduError.of(code), "card error " + code);
        }
        return got;
    }

    private static Optional<HuiduMessage> orError(HuiduMessage got, int wanted) {
        boolean fits = got.command() == wanted || got.command() == HuiduMessage.ERROR;
        return fits ? Optional.of(got) : Optional.empty();
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

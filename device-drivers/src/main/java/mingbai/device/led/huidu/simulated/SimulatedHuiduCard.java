package mingbai.device.led.huidu.simulated;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mingbai.device.led.exchange.Octets;
import mingbai.device.led.huidu.HuiduFraming;
import mingbai.device.led.huidu.HuiduMessage;
import mingbai.device.led.simulated.Faults;
import mingbai.device.led.simulated.LedFault;
import mingbai.device.led.simulated.LedPanel;
import mingbai.device.led.simulated.SimulatedCard;
import org.w3c.dom.Element;

/// A Huidu card: session, programmes of text, brightness, time, on and off.
public final class SimulatedHuiduCard implements SimulatedCard {
    private static final String GUID = "5b7f6c1e20";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final LedPanel panel;
    private int flashWrites;

    public SimulatedHuiduCard(LedPanel panel) {
        this.panel = panel;
    }

    @Override
    public LedPanel panel() {
        return panel;
    }

    /// How many programmes came without `flag="realtime"`.
    public synchronized int flashWrites() {
        return flashWrites;
    }

    @Override
    public Session connect(Faults faults) {
        HuiduFraming frames = new HuiduFraming();
        return bytes -> {
            List<byte[]> answers = new ArrayList<>();
            for (HuiduMessage message : frames.take(bytes)) {
                answer(message, faults).map(HuiduFraming::encode).ifPresent(answers::add);
            }
            return answers;
        };
    }

    private Optional<HuiduMessage> answer(HuiduMessage message, Faults faults) {
        return switch (message.command()) {
            case HuiduMessage.VERSION_ASK ->
                    Optional.of(new HuiduMessage(HuiduMessage.VERSION_ANSWER, message.content()));
            case HuiduMessage.HEARTBEAT_ASK ->
                    Optional.of(new HuiduMessage(HuiduMessage.HEARTBEAT_ANSWER, Octets.hex("")));
            case HuiduMessage.SDK_ASK ->
                    Optional.of(
                            HuiduMessage.xml(HuiduMessage.SDK_ANSWER, sdk(message.xml(), faults)));
            default -> Optional.empty();
        };
    }

    private synchronized String sdk(String xml, Faults faults) {
        Optional<Element> root = HuiduProgramme.root(xml);
        Element in = root.map(each -> HuiduProgramme.first(each, "in")).orElse(null);
        if (root.isEmpty() || in == null) {
            return out("", "kParseXmlFailed");
        }
        String method = in.getAttribute("method");
        String guid = root.get().getAttribute("guid");
        boolean greeting = method.equals("GetIFVersion");
        if (!greeting && !guid.equals(GUID)) {
            return out(method, "kInvalidGUID");
        }
        boolean busy = faults.has(LedFault.BUSY) && !greeting;
        return out(method, busy ? "kDeviceOccupa" : obeySafely(method, in));
    }

    private String obeySafely(String method, Element in) {
        try {
            return obey(method, in);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            return "kInvalidParam";
        }
    }

    private String obey(String method, Element in) {
        return switch (method) {
            case "GetIFVersion", "GetDeviceInfo" -> "kSuccess";
            case "OpenScreen", "CloseScreen" -> power(method.equals("OpenScreen"));
            case "SetLuminancePloy" -> luminance(in);
            case "SetTimeInfo" -> time(in);
            case "AddProgram" -> programme(in);
            default -> "kInvalidMethod";
        };
    }

    private String power(boolean on) {
        panel.power(on);
        return "kSuccess";
    }

    private String luminance(Element in) {
        Element level = HuiduProgramme.first(in, "default");
        if (level == null) {
            return "kInvalidParam";
        }
        panel.brightness(Integer.parseInt(level.getAttribute("value")));
        return "kSuccess";
    }

    private String time(Element in) {
        Element time = HuiduProgramme.first(in, "time");
        if (time == null) {
            return "kInvalidParam";
        }
        panel.cardTime(LocalDateTime.parse(time.getAttribute("value"), TIME));
        return "kSuccess";
    }

    private String programme(Element in) {
        Element program = HuiduProgramme.first(in, "program");
        if (program == null) {
            return "kInvalidParam";
        }
        flashWrites += program.getAttribute("flag").equals("realtime") ? 0 : 1;
        HuiduProgramme.show(program, panel);
        return "kSuccess";
    }

    private static String out(String method, String result) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><sdk guid=\""
                + GUID
                + "\"><out method=\""
                + method
                + "\" result=\""
                + result
                + "\"/></sdk>";
    }
}

package mingbai.device.led.lumen.simulated;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mingbai.device.led.exchange.Deframer;
import mingbai.device.led.exchange.Octets;
import mingbai.device.led.lumen.LumenFrame;
import mingbai.device.led.lumen.NetworkFraming;
import mingbai.device.led.lumen.SerialFraming;
import mingbai.device.led.simulated.Faults;
import mingbai.device.led.simulated.LedFault;
import mingbai.device.led.simulated.LedPanel;
import mingbai.device.led.simulated.SimulatedCard;

/// A C-Power card of the 5200 series: windows, text, pictures, clock, brightness, power.
public final class SimulatedLumenCard implements SimulatedCard {
    private static final int ANY_SCREEN = 0xFF;
    private static final int NO_ERROR = 0;
    private static final int OUT_OF_ORDER = 2;
    private static final int NOT_DONE = 3;

    private final LedPanel panel;
    private final int screen;
    private final boolean network;
    private final int code;
    private final LumenWindows windows;
    private final ByteArrayOutputStream call = new ByteArrayOutputStream();
    private int nextPiece;
    private int dangerous;

    /// On TCP it answers to its network code, on a serial line framing is another.
    public SimulatedLumenCard(LedPanel panel, int screen, boolean network, int code) {
        this.panel = panel;
        this.screen = screen;
        this.network = network;
        this.code = code;
        this.windows = new LumenWindows(panel);
    }

    @Override
    public LedPanel panel() {
        return panel;
    }

    /// How often somebody tried to save to flash, write a file or restart the card.
    public synchronized int dangerous() {
        return dangerous;
    }

    @Override
    public Session connect(Faults faults) {
        Deframer<LumenFrame> frames = network ? new NetworkFraming(code) : new SerialFraming();
        Function<LumenFrame, byte[]> out =
                network ? new NetworkFraming(code)::encode : SerialFraming::encode;
        return bytes -> {
            List<byte[]> answers = new ArrayList<>();
            for (LumenFrame frame : frames.take(bytes)) {
                answer(frame, faults).map(out).ifPresent(answers::add);
            }
            return answers;
        };
    }

    private Optional<LumenFrame> answer(LumenFrame frame, Faults faults) {
        boolean mine = frame.screen() == screen || frame.screen() == ANY_SCREEN;
        if (frame.answer() || !mine) {
            return Optional.empty();
        }
        LumenFrame reply = faults.has(LedFault.BUSY) ? busy(frame) : obey(frame);
        return (frame.flag() & 1) == 0 ? Optional.empty() : Optional.of(reply);
    }

    /// The protocol's nearest word: packets out of order, to be sent again.
    private static LumenFrame busy(LumenFrame frame) {
        return frame.command() == 0x7B
                ? reply(frame, OUT_OF_ORDER, Octets.hex(""))
                : reply(frame, NO_ERROR, Octets.hex("01"));
    }

    private static LumenFrame reply(LumenFrame to, int result, Octets data) {
        return new LumenFrame(true, to.screen(), to.command(), result, data);
    }

    private synchronized LumenFrame obey(LumenFrame frame) {
        try {
            return obey(frame, ByteBuffer.wrap(frame.data().bytes()));
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | DateTimeException e) {
            return reply(frame, NOT_DONE, Octets.hex("00"));
        }
    }

    private LumenFrame obey(LumenFrame frame, ByteBuffer in) {
        return switch (frame.command()) {
            case 0x2E -> reply(frame, NO_ERROR, Octets.hex("00 05 21 10 00 00 00 33"));
            case 0x76 -> power(frame, in);
            case 0x46 -> dim(frame, in);
            case 0x47 -> clock(frame, in);
            case 0x7B -> piece(frame, in);
            case 0x2D, 0xFE, 0x30, 0x32, 0x33, 0x50, 0x51, 0x52, 0x2C -> danger(frame);
            default -> reply(frame, NOT_DONE, Octets.hex("00"));
        };
    }

    private LumenFrame danger(LumenFrame frame) {
        dangerous++;
        return reply(frame, NOT_DONE, Octets.hex("00"));
    }

    private LumenFrame power(LumenFrame frame, ByteBuffer in) {
        boolean asked = in.get() == 1;
        if (!asked) {
            panel.power(in.get() == 1);
        }
        byte[] state = new byte[asked ? 10 : 2];
        state[0] = (byte) (asked ? 1 : 0);
        state[1] = (byte) (panel.on() ? 1 : 0);
        return reply(frame, NO_ERROR, Octets.of(state));
    }

    /// The hour's value of the day's table; here they are told apart by the card's clock only.
    private LumenFrame dim(LumenFrame frame, ByteBuffer in) {
        in.get();
        byte[] hours = new byte[24];
        in.get(hours);
        int hour = panel.cardTime().map(LocalDateTime::getHour).orElse(0);
        panel.brightness(Math.round(Math.min(31, hours[hour]) * 100 / 31f));
        return reply(frame, NO_ERROR, Octets.hex("01"));
    }

    private LumenFrame clock(LumenFrame frame, ByteBuffer in) {
        in.get();
        int second = in.get();
        int minute = in.get();
        int hour = in.get();
        int weekday = in.get();
        int day = in.get();
        LocalDateTime time =
                LocalDateTime.of(2000 + in.get(in.position() + 1), in.get(), day, hour, minute)
                        .plusSeconds(second);
        boolean sound = time.getDayOfWeek().getValue() % 7 == weekday;
        if (sound) {
            panel.cardTime(time);
        }
        return reply(frame, NO_ERROR, Octets.hex(sound ? "01" : "00"));
    }

    private LumenFrame piece(LumenFrame frame, ByteBuffer in) {
        int length = (in.get() & 0xFF) | ((in.get() & 0xFF) << 8);
        int number = in.get() & 0xFF;
        int last = in.get() & 0xFF;
        if (number == 0) {
            call.reset();
            nextPiece = 0;
        }
        if (number != nextPiece || length != in.remaining()) {
            return reply(frame, OUT_OF_ORDER, Octets.hex(""));
        }
        byte[] piece = new byte[length];
        in.get(piece);
        call.writeBytes(piece);
        nextPiece++;
        if (number < last) {
            return reply(frame, NO_ERROR, Octets.hex(""));
        }
        byte[] whole = call.toByteArray();
        if (whole.length > 0 && whole[0] == 0x07) {
            return danger(frame);
        }
        boolean done = windows.obey(ByteBuffer.wrap(whole));
        return reply(frame, done ? NO_ERROR : NOT_DONE, Octets.hex(""));
    }
}

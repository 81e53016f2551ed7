package mingbai.device.led.onbon.simulated;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.device.led.exchange.Octets;
import mingbai.device.led.onbon.OnbonPacket;
import mingbai.device.led.onbon.PhyFrame;
import mingbai.device.led.simulated.Faults;
import mingbai.device.led.simulated.LedFault;
import mingbai.device.led.simulated.LedPanel;
import mingbai.device.led.simulated.PanelContent;
import mingbai.device.led.simulated.SimulatedCard;

/// A BX-5K or BX-6K card: dynamic areas, clock, brightness, power, voice and relay.
///
/// What would write its flash, format or reset it is refused, and counted.
public final class SimulatedOnbonCard implements SimulatedCard {
    private static final int BROADCAST_SILENT = 0xFFFF;

    /// Of what was said or locked it remembers the newest.
    private static final int REMEMBERED = 100;

    private final LedPanel panel;
    private final int screen;
    private final int mostAreas;
    private final int buffer;
    private final List<String> said = new ArrayList<>();
    private final List<String> locks = new ArrayList<>();
    private boolean relay;
    private int dangerous;

    /// `screen` is its number on a serial line; a 6K has 5 areas and 1,024 bytes, a 5K 8 and 512.
    public SimulatedOnbonCard(LedPanel panel, int screen, boolean sixthGeneration) {
        this.panel = panel;
        this.screen = screen;
        this.mostAreas = sixthGeneration ? 5 : 8;
        this.buffer = sixthGeneration ? 1024 : 512;
    }

    @Override
    public LedPanel panel() {
        return panel;
    }

    /// What the card said aloud.
    public synchronized List<String> said() {
        return List.copyOf(said);
    }

    /// Programmes locked and unlocked, as `+P000` and `-P000`.
    public synchronized List<String> locks() {
        return List.copyOf(locks);
    }

    public synchronized boolean relay() {
        return relay;
    }

    /// How often somebody tried to write flash, format or reset.
    public synchronized int dangerous() {
        return dangerous;
    }

    @Override
    public Session connect(Faults faults) {
        PhyFrame frames = new PhyFrame();
        return bytes -> {
            List<byte[]> answers = new ArrayList<>();
            int damaged = frames.damaged();
            for (OnbonPacket packet : frames.take(bytes)) {
                answer(packet, faults).ifPresent(answers::add);
            }
            if (answers.isEmpty() && frames.damaged() > damaged) {
                OnbonPacket nobody =
                        new OnbonPacket(
                                OnbonPacket.HOST,
                                screen,
                                OnbonPacket.ANY_DEVICE,
                                Octets.of(nack(5)));
                answers.add(PhyFrame.encode(nobody));
            }
            return answers;
        };
    }

    private Optional<byte[]> answer(OnbonPacket packet, Faults faults) {
        int to = packet.to();
        boolean mine = to == screen || to == OnbonPacket.HOST || to >= OnbonPacket.BROADCAST;
        byte[] data = packet.data().bytes();
        if (!mine || data.length < 5) {
            return Optional.empty();
        }
        byte[] reply = faults.has(LedFault.BUSY) ? nack(3) : obey(data);
        boolean wanted = data[2] == 1 && to != BROADCAST_SILENT;
        return wanted
                ? Optional.of(PhyFrame.encode(packet.answer(Octets.of(reply))))
                : Optional.empty();
    }

    private synchronized byte[] obey(byte[] data) {
        if (data.length > buffer) {
            return nack(4);
        }
        ByteBuffer in = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        int command = ((in.get() & 0xFF) << 8) | (in.get() & 0xFF);
        in.position(5);
        try {
            return obey(command, in);
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | DateTimeException e) {
            return nack(4);
        }
    }

    private byte[] obey(int command, ByteBuffer in) {
        return switch (command) {
            case 0xA200 -> ack();
            case 0xA102 -> status();
            case 0xA203 -> clock(in);
            case 0xA300 -> done(() -> panel.power(in.get() == 1));
            case 0xA302 -> dim(in);
            case 0xA304 -> lock(in);
            case 0xA306 -> areas(in);
            case 0xA310 -> done(panel::clear);
            case 0xA20E -> speak(in);
            case 0xA210 -> done(() -> relay = (in.get(in.position() + 6) & 0b10) != 0);
            case 0xA100, 0xA101, 0xA105, 0xA106, 0xA201 -> danger();
            default -> nack(2);
        };
    }

    private byte[] danger() {
        dangerous++;
        return nack(7);
    }

    private byte[] done(Runnable deed) {
        deed.run();
        return ack();
    }

    private byte[] clock(ByteBuffer in) {
        int year = bcd(in) + 100 * bcd(in);
        panel.cardTime(LocalDateTime.of(year, bcd(in), bcd(in), bcd(in), bcd(in), bcd(in)));
        return ack();
    }

    private static int bcd(ByteBuffer in) {
        int value = in.get() & 0xFF;
        return (value >> 4) * 10 + (value & 0xF);
    }

    private byte[] dim(ByteBuffer in) {
        boolean forced = in.get() == 1;
        int level = in.get();
        if (!forced || level < 0 || level > 15) {
            return nack(10);
        }
        return done(() -> panel.brightness(Math.round(level * 100 / 15f)));
    }

    private byte[] lock(ByteBuffer in) {
        int store = in.get();
        String sign = in.get() == 1 ? "+" : "-";
        byte[] name = new byte[4];
        in.get(name);
        dangerous += store == 0 ? 0 : 1;
        return done(() -> remember(locks, sign + AreaReader.text(name)));
    }

    private byte[] speak(ByteBuffer in) {
        in.position(11);
        dangerous += in.get() == 0 ? 0 : 1;
        in.position(in.position() + 12);
        in.position(in.position() + 1 + in.get(in.position()));
        byte[] text = AreaReader.bytes(in, in.getInt());
        return done(() -> remember(said, AreaReader.text(text)));
    }

    private static void remember(List<String> words, String word) {
        if (words.size() == REMEMBERED) {
            words.removeFirst();
        }
        words.add(word);
    }

    private byte[] areas(ByteBuffer in) {
        int delete = in.get() & 0xFF;
        if (delete == 0xFF) {
            panel.clear();
        } else {
            for (int i = 0; i < delete; i++) {
                panel.remove(in.get());
            }
        }
        int count = in.get() & 0xFF;
        for (int i = 0; i < count; i++) {
            ByteBuffer one = in.slice(in.position() + 2, in.getShort() & 0xFFFF);
            in.position(in.position() + one.limit());
            PanelContent.Text text = AreaReader.read(one.order(ByteOrder.LITTLE_ENDIAN));
            if (text.area().id() >= mostAreas || !panel.shape().holds(text.area())) {
                return nack(4);
            }
            panel.put(text.area().id(), text);
        }
        return ack();
    }

    private byte[] status() {
        ByteBuffer out = ByteBuffer.allocate(64);
        out.put(new byte[] {(byte) 0xA1, 0x02, 0, 0, 0});
        out.put((byte) (panel.on() ? 1 : 2));
        out.put((byte) Math.round(panel.brightness() * 15 / 100f));
        out.put(new byte[8]);
        out.put((byte) 0).put("P000".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        out.put(new byte[2]).put((byte) panel.areas());
        out.put(new byte[panel.areas() + 28]);
        return java.util.Arrays.copyOf(out.array(), out.position());
    }

    private static byte[] ack() {
        return new byte[] {(byte) 0xA0, 0, 0, 0, 0};
    }

    private static byte[] nack(int error) {
        return new byte[] {(byte) 0xA0, 1, (byte) error, 0, 0};
    }
}

package mingbai.device.led.onbon;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import mingbai.device.led.exchange.Octets;

/// What we ask of a card (chapter 8). Commands that write its flash, format or reset it are not
/// here on purpose: they wear the card out or empty it, and no hall needs them.
public sealed interface OnbonRequest {
    /// The data part of the packet.
    Octets data();

    /// Is anybody there?
    record Ping() implements OnbonRequest {
        @Override
        public Octets data() {
            return Octets.of(head(0xA2, 0x00, 2));
        }
    }

    /// How is the card?
    record AskStatus() implements OnbonRequest {
        @Override
        public Octets data() {
            return Octets.of(head(0xA1, 0x02, 2));
        }
    }

    /// The card's clock; seconds and weekday (1 to 7, 7 is Sunday) in BCD, the weekday last.
    record SetClock(LocalDateTime time) implements OnbonRequest {
        @Override
        public Octets data() {
            ByteArrayOutputStream out = head(0xA2, 0x03, 2);
            out.write(bcd(time.getYear() % 100));
            out.write(bcd(time.getYear() / 100));
            out.write(bcd(time.getMonthValue()));
            out.write(bcd(time.getDayOfMonth()));
            out.write(bcd(time.getHour()));
            out.write(bcd(time.getMinute()));
            out.write(bcd(time.getSecond()));
            out.write(time.getDayOfWeek().getValue());
            return Octets.of(out);
        }
    }

    /// Lit or dark.
    record Power(boolean on) implements OnbonRequest {
        @Override
        public Octets data() {
            ByteArrayOutputStream out = head(0xA3, 0x00, 2);
            out.write(on ? 1 : 2);
            return Octets.of(out);
        }
    }

    /// From 0 to 15, at once.
    record Dim(int level) implements OnbonRequest {
        public Dim {
            if (level < 0 || level > 15) {
                throw new IllegalArgumentException("brightness is 0 to 15, not " + level);
            }
        }

        @Override
        public Octets data() {
            ByteArrayOutputStream out = head(0xA3, 0x02, 2);
            out.write(1);
            out.write(level);
            return Octets.of(out);
        }
    }

    /// Dynamic areas, which live in the card's RAM and may change for ever (8.2.1).
    record Areas(boolean deleteAll, List<Integer> delete, List<OnbonArea> areas)
            implements OnbonRequest {
        private static final int ALL = 0xFF;

        public Areas {
            delete = List.copyOf(delete);
            areas = List.copyOf(areas);
        }

        @Override
        public Octets data() {
            ByteArrayOutputStream out = head(0xA3, 0x06, 2);
            out.write(deleteAll ? ALL : delete.size());
            if (!deleteAll) {
                delete.forEach(out::write);
            }
            out.write(areas.size());
            for (OnbonArea area : areas) {
                byte[] bytes = area.bytes();
                out.write(bytes.length & 0xFF);
                out.write(bytes.length >>> 8);
                out.writeBytes(bytes);
            }
            return Octets.of(out);
        }
    }

    /// Nothing on the screen.
    record ClearScreen() implements OnbonRequest {
        @Override
        public Octets data() {
            return Octets.of(head(0xA3, 0x10, 2));
        }
    }

    /// Plays one stored programme only, until the next power cut.
    record Lock(boolean locked, String programme) implements OnbonRequest {
        public Lock {
            if (!programme.matches("P[0-9]{3}")) {
                throw new IllegalArgumentException("programmes are P000 to P999: " + programme);
            }
        }

        @Override
        public Octets data() {
            ByteArrayOutputStream out = head(0xA3, 0x04, 2);
            out.write(0);
            out.write(locked ? 1 : 0);
            out.writeBytes(programme.getBytes(StandardCharsets.US_ASCII));
            return Octets.of(out);
        }
    }

    /// Says something aloud, on cards with a voice (…-YY); never stored.
    record Speak(Octets gbk, OnbonVoice voice) implements OnbonRequest {
        private static final int GBK = 1;

        @Override
        public Octets data() {
            ByteArrayOutputStream out = head(0xA2, 0x0E, 8);
            out.write(0);
            out.write(voice.person());
            out.write(voice.volume());
            out.write(voice.speed());
            out.write(GBK);
            OnbonArea.little(voice.times() - 1, 4, out);
            OnbonArea.little(voice.pauseHundredths(), 4, out);
            out.write(0);
            OnbonArea.little(gbk.length(), 4, out);
            out.writeBytes(gbk.bytes());
            return Octets.of(out);
        }
    }

    /// The card's relay pin, such as for a lamp.
    record Relay(boolean closed) implements OnbonRequest {
        @Override
        public Octets data() {
            ByteArrayOutputStream out = head(0xA2, 0x10, 8);
            out.write(closed ? 0b10 : 0);
            return Octets.of(out);
        }
    }

    private static ByteArrayOutputStream head(int group, int command, int reserved) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(group);
        out.write(command);
        out.write(1);
        out.writeBytes(new byte[reserved]);
        return out;
    }

    private static int bcd(int value) {
        return ((value / 10) << 4) | (value % 10);
    }
}

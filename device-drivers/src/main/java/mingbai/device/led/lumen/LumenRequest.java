package mingbai.device.led.lumen;

import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import java.util.List;
import mingbai.device.led.LedArea;
import mingbai.device.led.exchange.Octets;

/// What we ask of a card. Files, restarts and saving to flash are not here on purpose.
public sealed interface LumenRequest {
    int command();

    Octets data();

    /// What program runs on the card; also the greeting.
    record AskVersion() implements LumenRequest {
        @Override
        public int command() {
            return 0x2E;
        }

        @Override
        public Octets data() {
            return Octets.hex("00");
        }
    }

    /// Is it lit?
    record AskPower() implements LumenRequest {
        @Override
        public int command() {
            return 0x76;
        }

        @Override
        public Octets data() {
            return Octets.hex("01");
        }
    }

    /// Lit or dark at once. The document's text says eight zeros, its examples carry seven.
    record Power(boolean on) implements LumenRequest {
        private static final int ZEROS = 7;

        @Override
        public int command() {
            return 0x76;
        }

        @Override
        public Octets data() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(0);
            out.write(on ? 1 : 0);
            out.writeBytes(new byte[ZEROS]);
            return Octets.of(out);
        }
    }

    /// From 0 to 31, the same for each of the day's hours: our own plan changes it in time.
    record Dim(int level) implements LumenRequest {
        private static final int HOURS = 24;

        public Dim {
            if (level < 0 || level > 31) {
                throw new IllegalArgumentException("brightness is 0 to 31, not " + level);
            }
        }

        @Override
        public int command() {
            return 0x46;
        }

        @Override
        public Octets data() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(0);
            for (int hour = 0; hour < HOURS; hour++) {
                out.write(level);
            }
            return Octets.of(out);
        }
    }

    /// Second, minute, hour, weekday (0 is Sunday), day, month, year of the century.
    record SetClock(LocalDateTime time) implements LumenRequest {
        @Override
        public int command() {
            return 0x47;
        }

        @Override
        public Octets data() {
            return Octets.of(
                    new byte[] {
                        0,
                        (byte) time.getSecond(),
                        (byte) time.getMinute(),
                        (byte) time.getHour(),
                        (byte) (time.getDayOfWeek().getValue() % 7),
                        (byte) time.getDayOfMonth(),
                        (byte) time.getMonthValue(),
                        (byte) (time.getYear() % 100)
                    });
        }
    }

    /// A piece of an external call (0x7B): this packet's number, and the last one's.
    record Piece(int number, int last, Octets piece) implements LumenRequest {
        @Override
        public int command() {
            return 0x7B;
        }

        @Override
        public Octets data() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(piece.length() & 0xFF);
            out.write(piece.length() >>> 8);
            out.write(number);
            out.write(last);
            out.writeBytes(piece.bytes());
            return Octets.of(out);
        }
    }

    /// Divides the board into windows.
    static Octets windows(List<LedArea> areas) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0x01);
        out.write(areas.size());
        for (LedArea area : areas) {
            big(area.x(), out);
            big(area.y(), out);
            big(area.width(), out);
            big(area.height(), out);
        }
        return Octets.of(out);
    }

    static void big(int value, ByteArrayOutputStream out) {
        out.write(value >>> 8);
        out.write(value & 0xFF);
    }
}

package mingbai.device.ratingpad.serial;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import mingbai.device.led.exchange.Octets;
import mingbai.device.ratingpad.PadGrade;

/// Which bytes of a pad mean which grade. There is no standard: the configuration says it.
public sealed interface PadKeys {
    /// What stands at the beginning of these bytes.
    Begin at(byte[] bytes);

    /// A beginning.
    sealed interface Begin {}

    /// A key and how many bytes it took; the checksum comes behind.
    record Key(PadGrade grade, int length) implements Begin {}

    /// No key yet: more bytes may make one of it.
    record Half() implements Begin {}

    /// No key, whatever comes.
    record NoKey() implements Begin {}

    /// `5=AA01, 4=AA02, 3=AA03, 2=AA04, 1=AA05`: the bytes of each key.
    static PadKeys hex(String text) {
        Map<PadGrade, String> keys = new EnumMap<>(PadGrade.class);
        for (String part : text.split(",", -1)) {
            String[] sides = part.strip().split("=", -1);
            if (sides.length != 2 || !sides[1].matches("([0-9A-Fa-f ]{2,})")) {
                throw wrong(text, "write 5=AA01,4=AA02,3=AA03,2=AA04,1=AA05");
            }
            keys.put(PadGrade.of(Integer.parseInt(sides[0].strip())), sides[1].replace(" ", ""));
        }
        if (keys.size() != PadGrade.values().length) {
            throw wrong(text, "every grade from 5 to 1 needs its key");
        }
        for (String one : keys.values()) {
            if (keys.values().stream().filter(other -> begins(other, one)).count() > 1) {
                throw wrong(text, "no key may begin like another");
            }
        }
        return new HexKeys(
                keys.entrySet().stream()
                        .map(each -> new HexKey(each.getKey(), Octets.hex(each.getValue())))
                        .toList());
    }

    /// A pattern over bytes as Latin-1 characters, whose group `grade` is the figure 5 to 1, such
    /// as `EVA:(?<grade>[1-5])\r`.
    static PadKeys regex(String text) {
        try {
            Pattern pattern = Pattern.compile(text, Pattern.DOTALL);
            if (!pattern.namedGroups().containsKey(RegexKeys.GROUP)) {
                throw wrong(text, "name the group of the figure: (?<grade>[1-5])");
            }
            return new RegexKeys(pattern);
        } catch (PatternSyntaxException e) {
            throw wrong(text, e.getDescription());
        }
    }

    private static boolean begins(String text, String beginning) {
        return text.regionMatches(true, 0, beginning, 0, beginning.length());
    }

    private static IllegalArgumentException wrong(String text, String fix) {
        return new IllegalArgumentException("评价器按键有误 ratingpad.keys \"" + text + "\": " + fix);
    }

    /// The bytes of one grade's key.
    record HexKey(PadGrade grade, Octets key) {
        Begin at(byte[] bytes) {
            int seen = Math.min(bytes.length, key.length());
            for (int i = 0; i < seen; i++) {
                if ((bytes[i] & 0xFF) != key.at(i)) {
                    return new NoKey();
                }
            }
            return seen == key.length() ? new Key(grade, seen) : new Half();
        }
    }

    /// Keys as hexadecimal bytes.
    record HexKeys(List<HexKey> keys) implements PadKeys {
        public HexKeys {
            keys = List.copyOf(keys);
        }

        @Override
        public Begin at(byte[] bytes) {
            Begin best = new NoKey();
            for (HexKey each : keys) {
                Begin begin = each.at(bytes);
                if (begin instanceof Key) {
                    return begin;
                }
                best = begin instanceof Half ? begin : best;
            }
            return best;
        }
    }

    /// Keys as one pattern.
    record RegexKeys(Pattern pattern) implements PadKeys {
        static final String GROUP = "grade";

        // Bytes arrive in pieces: here more of them may make a match.
        @SuppressWarnings("JdkObsolete")
        @Override
        public Begin at(byte[] bytes) {
            String left = new String(bytes, StandardCharsets.ISO_8859_1);
            Matcher matcher = pattern.matcher(left);
            if (!matcher.lookingAt()) {
                return matcher.hitEnd() ? new Half() : new NoKey();
            }
            String figure = matcher.group(GROUP);
            return figure != null && figure.matches("[1-5]")
                    ? new Key(PadGrade.of(Integer.parseInt(figure)), matcher.end())
                    : new NoKey();
        }
    }
}

package mingbai.device.ratingpad.serial;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import mingbai.device.ratingpad.PadGrade;

/// Which bytes of a pad mean which grade. There is no standard: the configuration says it.
public sealed interface PadKeys {
    /// The grade at the beginning of these bytes, and how many bytes it took; the checksum comes
    /// behind.
    Optional<Key> at(byte[] bytes);

    /// A key that was found.
    record Key(PadGrade grade, int length) {}

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
        return new HexKeys(keys);
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

    /// Keys as hexadecimal bytes.
    record HexKeys(Map<PadGrade, String> keys) implements PadKeys {
        @Override
        public Optional<Key> at(byte[] bytes) {
            String left = HexFormat.of().formatHex(bytes);
            return keys.entrySet().stream()
                    .filter(each ->
                            left.regionMatches(
                                    true, 0, each.getValue(), 0, each.getValue().length()))
                    .map(each -> new Key(each.getKey(), each.getValue().length() / 2))
                    .findFirst();
        }
    }

    /// Keys as one pattern.
    record RegexKeys(Pattern pattern) implements PadKeys {
        static final String GROUP = "grade";

        @Override
        public Optional<Key> at(byte[] bytes) {
            String left = new String(bytes, StandardCharsets.ISO_8859_1);
            Matcher matcher = pattern.matcher(left);
            if (!matcher.lookingAt()) {
                return Optional.empty();
            }
            String figure = matcher.group(GROUP);
            return figure != null && figure.matches("[1-5]")
                    ? Optional.of(new Key(PadGrade.of(Integer.parseInt(figure)), matcher.end()))
                    : Optional.empty();
        }
    }
}

package mingbai.model.voice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One clip of the voice: a letter, a digit, or a piece of the hall's phrase. There are no others.
public record ClipName(@JsonValue String value) {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<String, String> TEXTS = texts();

    public static final ClipName CHIME = new ClipName("chime");
    public static final ClipName PLEASE = new ClipName("please");
    public static final ClipName YAO = new ClipName("yao");
    public static final ClipName TEN = new ClipName("ten");
    public static final ClipName HUNDRED = new ClipName("hundred");
    public static final ClipName NUMBER_TO = new ClipName("number-to");
    public static final ClipName WINDOW = new ClipName("window");
    public static final ClipName WINDOW_SECOND = new ClipName("window-second");

    /// Every clip a hall needs, in the order a list shows them.
    public static final List<ClipName> ALL = TEXTS.keySet().stream().map(ClipName::new).toList();

    @JsonCreator
    public ClipName {
        if (!TEXTS.containsKey(value)) {
            throw new IllegalArgumentException("'" + value + "' is no clip of the voice");
        }
    }

    public static Optional<ClipName> find(String value) {
        return TEXTS.containsKey(value) ? Optional.of(new ClipName(value)) : Optional.empty();
    }

    public static ClipName letter(char letter) {
        return new ClipName("letter-" + Character.toLowerCase(letter));
    }

    public static ClipName digit(int digit) {
        return new ClipName("digit-" + digit);
    }

    /// What is heard in it; the chime says nothing.
    public String text() {
        return TEXTS.getOrDefault(value, "");
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("chime", "");
        texts.put("please", "请");
        texts.put("number-to", "号到");
        texts.put("window", "号窗口办理");
        texts.put("window-second", "号窗口取证缴费");
        for (int digit = 0; digit < DIGITS.length(); digit++) {
            texts.put("digit-" + digit, DIGITS.substring(digit, digit + 1));
        }
        texts.put("yao", "幺");
        texts.put("ten", "十");
        texts.put("hundred", "百");
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            String name = String.valueOf(letter);
            texts.put("letter-" + name.toLowerCase(Locale.ROOT), name);
        }
        return texts;
    }

    @Override
    public String toString() {
        return value;
    }
}

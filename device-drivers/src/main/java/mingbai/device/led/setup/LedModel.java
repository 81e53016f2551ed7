package mingbai.device.led.setup;

import mingbai.device.led.LedArea;

/// The cards a configuration may name, and what each takes.
public enum LedModel {
    ONBON_5K("onbon-5k", 8, 226),
    ONBON_6K("onbon-6k", 5, 484),
    HUIDU("huidu", 8, LedArea.LONGEST_TEXT),
    LUMEN("lumen", 8, LedArea.LONGEST_TEXT),
    ALPHA("alpha", 1, LedArea.LONGEST_TEXT);

    private final String word;
    private final int areas;
    private final int longestText;

    LedModel(String word, int areas, int longestText) {
        this.word = word;
        this.areas = areas;
        this.longestText = longestText;
    }

    /// How many areas a picture may have.
    public int areas() {
        return areas;
    }

    /// How many Chinese characters fit an area; of letters there may be more.
    public int longestText() {
        return longestText;
    }

    /// As written in the configuration.
    public String word() {
        return word;
    }

    public static LedModel parse(String text) {
        for (LedModel each : values()) {
            if (each.word.equals(text.strip())) {
                return each;
            }
        }
        throw new IllegalArgumentException(
                "LED屏型号有误 LED model \""
                        + text
                        + "\": write onbon-5k, onbon-6k, huidu, lumen or alpha");
    }
}

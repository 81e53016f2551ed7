package mingbai.device.led.setup;

/// The cards a configuration may name.
public enum LedModel {
    ONBON_5K("onbon-5k"),
    ONBON_6K("onbon-6k"),
    HUIDU("huidu"),
    LUMEN("lumen"),
    ALPHA("alpha");

    private final String word;

    LedModel(String word) {
        this.word = word;
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

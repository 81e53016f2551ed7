package mingbai.model.told;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The keys of a station's configuration that may be said from afar, and no others: whom it
/// believes, who it is, where its broker is and how its devices are wired is for whoever stands
/// before it.
public enum ToldKey {
    SCREEN_DIMMED("screen.dimmed", "画面调暗的时间", "When the screen is dimmed", "18:30-07:30") {
        @Override
        Optional<String> fault(String value) {
            return ToldForm.spans(value);
        }
    },
    SPEAKER_VOLUME("speaker.volume", "音量，1–100", "Volume, 1–100", "60") {
        @Override
        Optional<String> fault(String value) {
            return ToldForm.number(value, 1, 100);
        }
    },
    LIGHT_HOURS("light.hours", "大屏点亮的时间", "When a board is lit", "07:30-18:30") {
        @Override
        Optional<String> fault(String value) {
            return ToldForm.span(value);
        }
    },
    LIGHT_BRIGHTNESS(
            "light.brightness",
            "大屏亮度，按时间，百分比",
            "A board's brightness by time",
            "07:30=60,18:00=30") {
        @Override
        Optional<String> fault(String value) {
            return ToldForm.steps(value);
        }
    },
    DISPLAY_PROGRAMME(
            "display.programme", "大屏的版式或节目", "A board's plan or programme", "hall-board") {
        @Override
        Optional<String> fault(String value) {
            return ToldForm.id(value);
        }
    };

    private final String key;
    private final String chinese;
    private final String english;
    private final String example;

    ToldKey(String key, String chinese, String english, String example) {
        this.key = key;
        this.chinese = chinese;
        this.english = english;
        this.example = example;
    }

    /// As in the configuration.
    public String key() {
        return key;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    public String example() {
        return example;
    }

    /// What is wrong with a value.
    abstract Optional<String> fault(String value);

    /// What is wrong with a value, with the key and how it is written.
    public Optional<String> wrong(String value) {
        UnaryOperator<String> said =
                why -> "%s：%s，写成 %s 这样 · written like %s".formatted(key, why, example, example);
        return fault(value.strip()).map(said);
    }

    public static Optional<ToldKey> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}

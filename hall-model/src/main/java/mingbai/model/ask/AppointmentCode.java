package mingbai.model.ask;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// The eight digits that stand for an appointment (预约码); they say nothing of the person.
public record AppointmentCode(@JsonValue String value) {
    public static final int DIGITS = 8;

    private static final Pattern FORM = Pattern.compile("[0-9]{8}");
    private static final int CODES = 100_000_000;

    @JsonCreator
    public AppointmentCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an appointment code is 8 digits");
        }
    }

    public static AppointmentCode draw(RandomGenerator random) {
        return new AppointmentCode(String.format(Locale.ROOT, "%08d", random.nextInt(CODES)));
    }

    @Override
    public String toString() {
        return value;
    }
}

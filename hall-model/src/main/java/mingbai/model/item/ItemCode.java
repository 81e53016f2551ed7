package mingbai.model.item;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// The code of an item (事项编码): opaque, since several coding schemes are in use side by side.
public record ItemCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

    @JsonCreator
    public ItemCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "item code '" + value + "' is not 1–64 letters, digits and hyphens");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

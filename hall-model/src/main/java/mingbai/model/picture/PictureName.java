package mingbai.model.picture;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// Under which name a picture is listed: `form-0001`.
public record PictureName(@JsonValue String value) {

    /// What such a name looks like.
    public static final String FIX = "图片名称：1–40 个小写字母、数字或连字符";

    private static final Pattern FORM = Pattern.compile("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?");

    @JsonCreator
    public PictureName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "picture name '" + value + "' is not 1–40 lower-case letters, digits, hyphens");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

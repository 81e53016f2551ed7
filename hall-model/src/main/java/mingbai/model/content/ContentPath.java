package mingbai.model.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import mingbai.model.item.ItemCode;
import mingbai.model.picture.PictureName;
import mingbai.model.voice.ClipName;

/// Under which name a manifest lists a document: `catalogue`, `item/DEMO-0001`, `notice/n17`.
public record ContentPath(@JsonValue String value) implements Comparable<ContentPath> {

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9-]{1,64}(/[A-Za-z0-9][A-Za-z0-9.-]{0,63}){0,3}");

    public static final ContentPath CATALOGUE = new ContentPath("catalogue");
    public static final ContentPath DEPARTMENTS = new ContentPath("departments");
    public static final ContentPath HALL = new ContentPath("hall");
    public static final ContentPath BUSINESSES = new ContentPath("businesses");
    public static final ContentPath QUEUE_RULES = new ContentPath("queue-rules");
    public static final ContentPath ROSTER = new ContentPath("roster");
    public static final ContentPath KIOSK_SETTINGS = new ContentPath("kiosk-settings");
    public static final ContentPath VOICE_MANNER = new ContentPath("voice-manner");
    public static final ContentPath PUBLIC_FIGURES = new ContentPath("public-figures");
    public static final ContentPath STATION_SETTINGS = new ContentPath("station-settings");

    @JsonCreator
    public ContentPath {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is no content path");
        }
    }

    public static boolean fits(String text) {
        return FORM.matcher(text).matches();
    }

    /// Of a manifest that lists its documents by chapters, counted from 0.
    public static ContentPath chapter(int number) {
        return new ContentPath("chapter/" + number);
    }

    public static ContentPath item(ItemCode code) {
        return new ContentPath("item/" + code);
    }

    public static ContentPath notice(String id) {
        return new ContentPath("notice/" + id);
    }

    public static ContentPath programme(String id) {
        return new ContentPath("programme/" + id);
    }

    public static ContentPath interruption(String id) {
        return new ContentPath("interruption/" + id);
    }

    /// How the boards that carry this name are divided.
    public static ContentPath plan(String id) {
        return new ContentPath("plan/" + id);
    }

    public static ContentPath panel(String id) {
        return new ContentPath("panel/" + id);
    }

    public static ContentPath voice(ClipName clip) {
        return new ContentPath("voice/" + clip);
    }

    public static ContentPath picture(PictureName name) {
        return new ContentPath("picture/" + name);
    }

    @Override
    public int compareTo(ContentPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

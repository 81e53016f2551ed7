package mingbai.device.led.owner;

import java.util.List;
import mingbai.device.led.LedArea;

/// What is to change on a board, and the picture as it is to be afterwards, by rising area id.
///
/// `fresh` when nothing is known of what the board shows, as after a connection.
public record PictureChange(
        List<LedArea> changed, List<Integer> removed, List<LedArea> picture, boolean fresh) {
    public PictureChange {
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        picture = List.copyOf(picture);
    }
}

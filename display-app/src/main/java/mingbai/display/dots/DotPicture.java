package mingbai.display.dots;

import java.util.List;
import mingbai.device.led.LedArea;

/// What a board of dots shows: areas of text that do not overlap, the same for a card and a screen.
public record DotPicture(String what, List<LedArea> areas) {

    public static final DotPicture DARK = new DotPicture("DARK", List.of());

    public DotPicture {
        areas = List.copyOf(areas);
    }
}

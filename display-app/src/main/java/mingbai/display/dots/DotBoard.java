package mingbai.display.dots;

import mingbai.device.led.BoardShape;
import mingbai.device.led.LedArea;
import mingbai.device.led.setup.LedSetup;

/// A board of dots and what may stand on it: so many texts, none longer than so many characters.
public record DotBoard(BoardShape shape, int texts, int longest) {

    /// On a screen there is room for whatever there are dots for.
    public static DotBoard onScreen(BoardShape shape) {
        return new DotBoard(shape, LedArea.HIGHEST_ID + 1, LedArea.LONGEST_TEXT);
    }

    static DotBoard behind(LedSetup card) {
        return new DotBoard(card.shape(), card.model().areas(), card.model().longestText());
    }

    /// The same where no text is longer than that.
    DotBoard within(int characters) {
        return new DotBoard(shape, texts, Math.min(longest, characters));
    }
}

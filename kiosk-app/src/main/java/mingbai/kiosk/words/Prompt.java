package mingbai.kiosk.words;

import java.util.stream.Collectors;
import mingbai.model.queue.TicketNumber;

/// The sentence a voice says on a screen. `pinyin` is its Mandarin, syllable by syllable with the
/// tone as a digit, since a voice that reads characters guesses; a capital letter in it is spelled.
public record Prompt(Phrase phrase, String pinyin) {
    public static final Prompt WAIT = of("请稍等", "qing3 shao1deng3", "One moment, please.");

    /// Where a printer's trouble is on the screen, in words and a picture.
    public static final Prompt NO_PAPER =
            of(
                    "没有打印出来，请看屏幕上的说明",
                    "mei2you3 da3yin4 chu1lai5, qing3 kan4 ping2mu4 shang5 de5 shuo1ming2",
                    "Nothing was printed. Please see the screen.");

    private static final String[] DIGITS = {
        "ling2", "yi1", "er4", "san1", "si4", "wu3", "liu4", "qi1", "ba1", "jiu3"
    };

    public static Prompt of(String chinese, String pinyin, String english) {
        return new Prompt(Phrase.of(chinese, english), pinyin);
    }

    /// Says a ticket's number first, as it is printed, sign by sign.
    public Prompt after(TicketNumber number) {
        var spelled =
                number.text()
                        .chars()
                        .mapToObj(c -> Character.isDigit(c) ? DIGITS[c - '0'] : "" + (char) c)
                        .collect(Collectors.joining(" "));
        return of(
                "您的号码是 " + number.text() + "，" + phrase.chinese(),
                "nin2 de5 hao4ma3 shi4 " + spelled + ", " + pinyin,
                "Your number is " + number.text() + ". " + phrase.english());
    }
}

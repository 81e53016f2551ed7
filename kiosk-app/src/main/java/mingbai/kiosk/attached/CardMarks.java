package mingbai.kiosk.attached;

import java.util.Arrays;
import java.util.function.Consumer;
import mingbai.device.idcard.CardField;
import mingbai.device.idcard.CardSeen;
import mingbai.device.idcard.IdCard;
import mingbai.device.idcard.IdCardReader;
import mingbai.model.ask.PersonMark;

/// Turns a laid card into a mark of its holder, which says nothing of who it is.
public final class CardMarks {
    private final byte[] dayKey;

    /// Under the day's key, which both sides delete when the day is over.
    public CardMarks(byte[] dayKey) {
        this.dayKey = dayKey.clone();
    }

    /// What came of a card.
    public sealed interface Laid {
        /// It was read.
        record Person(PersonMark mark) implements Laid {}

        /// It was not, and what to do.
        record Unread(CardSeen.Unreadable.Why why) implements Laid {}
    }

    /// Tells of each card, on a thread of the reader's, until what is returned is closed.
    public IdCardReader.Waiting await(IdCardReader reader, Consumer<Laid> told) {
        return reader.await(seen -> told.accept(laid(seen)));
    }

    private Laid laid(CardSeen seen) {
        return switch (seen) {
            case CardSeen.Read(IdCard card) -> new Laid.Person(mark(card));
            case CardSeen.Unreadable(var why) -> new Laid.Unread(why);
        };
    }

    private PersonMark mark(IdCard card) {
        char[] number = card.chars(CardField.NUMBER);
        byte[] bytes = new byte[number.length];
        try {
            for (int i = 0; i < number.length; i++) {
                bytes[i] = (byte) Character.toUpperCase(number[i]);
            }
            return PersonMark.of(dayKey, bytes);
        } finally {
            Arrays.fill(number, '\0');
            Arrays.fill(bytes, (byte) 0);
        }
    }
}

package mingbai.device.idcard;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;

/// A person's card as its 256 bytes of text, which can be wiped; nothing of it is kept elsewhere,
/// and there is no photo.
public final class IdCard implements AutoCloseable {
    /// The length of the text block.
    public static final int BYTES = 256;

    private static final String FOREVER = "长期";

    private final byte[] text;
    private final CardKind kind;
    private boolean wiped;

    private IdCard(byte[] text, CardKind kind) {
        this.text = text;
        this.kind = kind;
    }

    /// Takes a copy of the block; nothing when it is no card, or contradicts itself.
    public static Optional<IdCard> of(byte[] block) {
        if (block.length != BYTES) {
            return Optional.empty();
        }
        char letter = little(block).getChar(CardLayout.LETTER_AT);
        Optional<IdCard> card = CardKind.of(letter).map(kind -> new IdCard(block.clone(), kind));
        if (card.isPresent() && !card.get().sound()) {
            card.get().close();
            return Optional.empty();
        }
        return card;
    }

    private boolean sound() {
        char[] number = chars(CardField.NUMBER);
        char[] born = chars(CardField.BIRTH);
        try {
            var _ = birth();
            var _ = validity();
            return switch (kind) {
                case RESIDENT, HONG_KONG_MACAU_TAIWAN ->
                        IdNumber.sound(number) && IdNumber.saysBirth(number, born);
                case FOREIGNER -> IdNumber.sound(number);
                case FOREIGNER_BEFORE_2023 -> number.length > 0;
            };
        } catch (DateTimeException e) {
            return false;
        } finally {
            Arrays.fill(number, '\0');
            Arrays.fill(born, '\0');
        }
    }

    public CardKind kind() {
        return kind;
    }

    /// A field without its padding, empty where this kind of card has none; the caller wipes it.
    public synchronized char[] chars(CardField field) {
        if (wiped) {
            throw new IllegalStateException("this card was wiped");
        }
        var span = CardLayout.span(kind, field);
        int end = span.until();
        while (end > span.from() && little(text).getChar(end - 2) == ' ') {
            end -= 2;
        }
        char[] chars = new char[(end - span.from()) / 2];
        little(text)
                .slice(span.from(), end - span.from())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asCharBuffer()
                .get(chars);
        return chars;
    }

    public Sex sex() {
        char[] code = chars(CardField.SEX);
        return code.length == 1 ? Sex.of(code[0]) : Sex.UNSAID;
    }

    /// As it is said: `汉族`; empty where the card has none.
    public Optional<String> nation() {
        String code = new String(chars(CardField.NATION));
        return code.isEmpty() ? Optional.empty() : Optional.of(Nation.named(code));
    }

    public LocalDate birth() {
        return day(chars(CardField.BIRTH));
    }

    public int ageOn(LocalDate day) {
        return Period.between(birth(), day).getYears();
    }

    public Validity validity() {
        char[] until = chars(CardField.UNTIL);
        boolean forever = new String(until).startsWith(FOREVER);
        return new Validity(
                day(chars(CardField.FROM)), forever ? Optional.empty() : Optional.of(day(until)));
    }

    private static LocalDate day(char[] digits) {
        int number = 0;
        for (char digit : digits) {
            if (digit < '0' || digit > '9') {
                throw new DateTimeException("no date on the card");
            }
            number = number * 10 + (digit - '0');
        }
        if (digits.length != 8) {
            throw new DateTimeException("no date on the card");
        }
        return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
    }

    /// What may be shown of the number.
    public String masked() {
        char[] number = chars(CardField.NUMBER);
        String masked = IdNumber.masked(number);
        Arrays.fill(number, '\0');
        return masked;
    }

    /// Tells the same person again without knowing who: the number under a key that is thrown away.
    public byte[] fingerprint(Mac keyed) {
        char[] number = chars(CardField.NUMBER);
        byte[] bytes = new byte[number.length];
        for (int i = 0; i < number.length; i++) {
            bytes[i] = (byte) Character.toUpperCase(number[i]);
        }
        byte[] print = keyed.doFinal(bytes);
        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(number, '\0');
        return print;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Overwrites the text; reading it afterwards is a bug.
    @Override
    public synchronized void close() {
        Arrays.fill(text, (byte) 0);
        wiped = true;
    }

    /// A person stays out of logs.
    @Override
    public String toString() {
        return "IdCard[" + kind + "]";
    }
}

package mingbai.device.led.onbon;

import java.util.Optional;
import mingbai.device.led.LedTrouble;
import mingbai.device.led.exchange.Octets;

/// What a card answers (chapters 5.1.2, 6, 7 and 8.4).
public sealed interface OnbonReply {

    /// Done.
    record Ack() implements OnbonReply {}

    /// Not done, with the card's error number.
    record Nack(int error) implements OnbonReply {
        LedTrouble trouble() {
            return switch (error) {
                case 3 -> LedTrouble.CARD_BUSY;
                case 4 -> LedTrouble.CARD_FULL;
                case 5, 11 -> LedTrouble.GARBLED;
                case 12 -> LedTrouble.NO_FONT;
                case 1, 2, 13 -> LedTrouble.WRONG_MODEL;
                default -> LedTrouble.REFUSED_BY_CARD;
            };
        }
    }

    /// Lit or dark, and how bright from 0 to 15.
    record Status(boolean on, int brightness) implements OnbonReply {}

    int GROUP = 0xA0;

    static Optional<OnbonReply> parse(Octets data) {
        if (data.length() < 5) {
            return Optional.empty();
        }
        int group = data.at(0);
        int command = data.at(1);
        int error = data.at(2);
        if (group == GROUP) {
            return Optional.of(command == 0 && error == 0 ? new Ack() : new Nack(error));
        }
        if (group == 0xA1 && command == 0x02) {
            return error == 0 ? status(data) : Optional.of(new Nack(error));
        }
        return Optional.empty();
    }

    private static Optional<OnbonReply> status(Octets data) {
        return data.length() < 7
                ? Optional.empty()
                : Optional.of(new Status(data.at(5) == 1, data.at(6)));
    }
}

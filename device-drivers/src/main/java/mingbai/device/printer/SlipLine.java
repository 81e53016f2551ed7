package mingbai.device.printer;

/// One line of a slip.
public sealed interface SlipLine {
    int LONGEST_TEXT = 1_000;
    int LONGEST_QR = 512;
    int LONGEST_FEED = 30;

    /// Text that wraps where the paper ends; centred text becomes smaller first.
    record Text(String text, TextSize size, Align align, boolean bold) implements SlipLine {
        public Text {
            requirePrintable(text);
        }
    }

    /// A label at the left edge and its value at the right edge.
    record Row(String left, String right, TextSize size, boolean bold) implements SlipLine {
        public Row {
            requirePrintable(left);
            requirePrintable(right);
        }
    }

    /// A dashed line from edge to edge.
    record Rule() implements SlipLine {}

    /// A QR code in the middle; printable ASCII only, as printers differ in anything else.
    record Qr(String payload, int moduleDots) implements SlipLine {
        public Qr {
            if (payload.isEmpty()
                    || payload.length() > LONGEST_QR
                    || !payload.chars().allMatch(c -> c >= 0x20 && c <= 0x7E)) {
                throw new IllegalArgumentException(
                        "a QR code holds 1 to " + LONGEST_QR + " printable ASCII characters");
            }
            if (moduleDots < 2 || moduleDots > 16) {
                throw new IllegalArgumentException(
                        "a QR module is 2 to 16 dots, not " + moduleDots);
            }
        }
    }

    /// Empty lines.
    record Feed(int lines) implements SlipLine {
        public Feed {
            if (lines < 1 || lines > LONGEST_FEED) {
                throw new IllegalArgumentException("1 to 30 empty lines, not " + lines);
            }
        }
    }

    /// A little air between lines, in dots of an eighth of a millimetre.
    record Gap(int dots) implements SlipLine {
        public Gap {
            if (dots < 1 || dots > 255) {
                throw new IllegalArgumentException("a gap is 1 to 255 dots, not " + dots);
            }
        }
    }

    /// The end of a piece of paper.
    record Cut() implements SlipLine {}

    /// No control, no direction mark, no half of a character: text can never become a command.
    private static void requirePrintable(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("a slip's text is too long: " + text.length());
        }
        text.codePoints()
                .filter(c -> !printable(c))
                .findFirst()
                .ifPresent(bad -> {
                    throw new IllegalArgumentException(
                            String.format("a slip cannot hold U+%04X", bad));
                });
    }

    /// Whether a slip can hold the character.
    static boolean printable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED ->
                    false;
            case Character.FORMAT -> codePoint == 0x200D;
            default -> true;
        };
    }
}

package mingbai.device.guide;

/// One part of a guide, from the top of its pages to the bottom.
public sealed interface GuidePart {
    int LONGEST_TEXT = 4_000;
    int LONGEST_CODE = 512;

    /// What the following is about.
    record Heading(String text) implements GuidePart {
        public Heading {
            requireText(text);
        }
    }

    /// Text that wraps.
    record Paragraph(String text) implements GuidePart {
        public Paragraph {
            requireText(text);
        }
    }

    /// A label and what stands beside it.
    record Entry(String label, String value) implements GuidePart {
        public Entry {
            requireText(label);
            requireText(value);
        }
    }

    /// A line of a list, to be ticked off.
    record Tick(String text) implements GuidePart {
        public Tick {
            requireText(text);
        }
    }

    /// A QR code with a line below it; printable ASCII only, as on slips.
    record Code(String payload, String caption) implements GuidePart {
        public Code {
            requireText(caption);
            if (payload.isEmpty()
                    || payload.length() > LONGEST_CODE
                    || !payload.chars().allMatch(c -> c >= 0x20 && c <= 0x7E)) {
                throw new IllegalArgumentException(
                        "a guide's code holds 1 to "
                                + LONGEST_CODE
                                + " printable ASCII characters");
            }
        }
    }

    private static void requireText(String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "a guide's text has 1 to "
                            + LONGEST_TEXT
                            + " characters, not "
                            + text.length());
        }
    }
}

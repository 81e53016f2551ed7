package mingbai.device.scanner;

/// What came of holding something before a scanner. It may be personal: never to be logged.
public sealed interface Scan {
    /// The content of a code, without its ending.
    record Code(String text) implements Scan {
        /// Codes stay out of logs.
        @Override
        public String toString() {
            return "Code[" + text.length() + " characters]";
        }
    }

    /// Something came that is no text.
    record Unreadable(Why why) implements Scan {}

    /// What is wrong with it.
    enum Why {
        TOO_LONG,
        CONTROL_BYTES,
        NO_TEXT
    }
}

package mingbai.station.content;

/// A document, or a whole set, is not what it should be.
final class BadDocument extends Exception {
    private static final long serialVersionUID = 1L;

    BadDocument(String why) {
        super(why);
    }
}

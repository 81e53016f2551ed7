package mingbai.station.fetch;

/// A document, or a whole set, is not what it should be.
public final class BadDocument extends Exception {
    private static final long serialVersionUID = 1L;

    public BadDocument(String why) {
        super(why);
    }
}

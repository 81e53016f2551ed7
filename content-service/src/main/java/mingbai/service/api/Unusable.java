package mingbai.service.api;

/// A request says something that is not in the description; the message names the field.
final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
        super(message);
    }
}

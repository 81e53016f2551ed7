package mingbai.service.database;

/// The database could not do what was asked: the disk broke, or the statement is our bug. Whoever
/// asked was not answered, and nothing of what was asked is kept.
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseFailure(String what, Throwable cause) {
        super(what, cause);
    }
}

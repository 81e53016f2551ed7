package mingbai.model.update;

import mingbai.model.ask.RequestId;
import mingbai.model.content.Sha256;

/// Which update a station is to fetch. The same id is the same order, however often it comes.
public record UpdateOrder(RequestId id, SystemVersion version, Sha256 sha256, long length) {
    /// Where at the enrolment's door an update lies, below it by its SHA-256.
    public static final String PATH = "/update/";

    public UpdateOrder {
        if (length < 1) {
            throw new IllegalArgumentException("an update has a length");
        }
    }

    public String path() {
        return PATH + sha256;
    }
}

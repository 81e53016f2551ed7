package mingbai.station.update;

import java.io.IOException;
import java.io.OutputStream;

/// Where updates are fetched from, piece by piece.
public interface UpdateSource {

    /// Writes what comes of a file from byte `from` on, so many bytes at most, as it comes: where
    /// the line breaks, what has come is there.
    Given piece(String path, long from, int most, OutputStream into) throws IOException;

    /// What the source said to it.
    sealed interface Given {
        /// A piece of a file that is so long as a whole.
        record Piece(long whole) implements Given {}

        /// Not now.
        record Later() implements Given {}

        /// Not to this station, or not at all.
        record Withheld() implements Given {}
    }
}

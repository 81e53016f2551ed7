package mingbai.station.update;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// A file at the end of a line that can break, be busy or refuse.
final class BrokenLine implements UpdateSource {
    final byte[] file;
    final List<Long> asked = new ArrayList<>();
    int breaksAfter = Integer.MAX_VALUE;
    boolean busy;
    boolean withheld;

    BrokenLine(byte[] file) {
        this.file = file;
    }

    @Override
    public Given piece(String path, long from, int most, OutputStream into) throws IOException {
        asked.add(from);
        if (withheld) {
            return new Given.Withheld();
        }
        if (busy) {
            return new Given.Later();
        }
        int length = Math.min(most, file.length - (int) from);
        into.write(file, (int) from, Math.min(length, breaksAfter));
        if (breaksAfter < length) {
            throw new IOException("the line broke");
        }
        return new Given.Piece(file.length);
    }
}

package mingbai.display.marquee;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;

/// Where the pieces of an endlessly repeated line are after it has travelled some way. The line
/// comes in from the right edge; its end is followed by a gap and its beginning, so a wrap is
/// nothing but the next piece. Only pieces near the view are measured and kept.
final class Track {

    private final List<String> pieces;
    private final ToIntFunction<String> widths;
    private final int gap;
    private final int view;
    private final Deque<Placed> near = new ArrayDeque<>();
    private List<Placed> told = List.of();
    private long next;
    private long end;

    /// `widths` measures a piece in pixels; `gap` and `view` are pixels too.
    Track(List<String> pieces, ToIntFunction<String> widths, int gap, int view) {
        this.pieces = List.copyOf(pieces);
        this.widths = widths;
        this.gap = gap;
        this.view = view;
        this.end = view;
    }

    /// A piece of the line. `ordinal` grows with every piece that ever came in, `left` is where it
    /// begins, in pixels since the line set out.
    record Placed(long ordinal, String text, long left, int width) {}

    /// The pieces to be seen after `travelled` pixels, and one more that is about to come in; the
    /// very same list as long as these are the ones.
    List<Placed> near(long travelled) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        boolean others = forget(travelled);
        while (near.isEmpty() || near.getLast().left() < travelled + view) {
            near.addLast(place());
            others = true;
            forget(travelled);
        }
        if (others) {
            told = List.copyOf(near);
        }
        return told;
    }

    private boolean forget(long travelled) {
        boolean gone = false;
        while (!near.isEmpty() && right(near.getFirst()) <= travelled) {
            near.removeFirst();
            gone = true;
        }
        return gone;
    }

    private Placed place() {
        String text = pieces.get((int) (next % pieces.size()));
        var placed = new Placed(next, text, end, widths.applyAsInt(text));
        next++;
        end = right(placed) + (next % pieces.size() == 0 ? gap : 0);
        return placed;
    }

    private static long right(Placed placed) {
        return placed.left() + placed.width();
    }
}

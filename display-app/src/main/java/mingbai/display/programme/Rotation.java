package mingbai.display.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mingbai.model.notice.BoardProgramme;
import mingbai.model.notice.BoardProgramme.Kind;
import mingbai.model.programme.Clip;

/// The pages of a programme in turn. It depends on the clock alone, so boards with one clock turn
/// their pages together. A page of several leaves shows its next leaf each time its turn comes.
public final class Rotation {

    private Rotation() {}

    /// What runs where no programme has arrived.
    public static final BoardProgramme USUAL =
            new BoardProgramme(
                    "usual",
                    "大厅综合屏",
                    List.of(
                            new BoardProgramme.Page(Kind.CALLS, 20),
                            new BoardProgramme.Page(Kind.WAITING, 12),
                            new BoardProgramme.Page(Kind.CATALOGUE, 15),
                            new BoardProgramme.Page(Kind.NOTICES, 15),
                            new BoardProgramme.Page(Kind.CALLS, 20),
                            new BoardProgramme.Page(Kind.HALL_MAP, 12),
                            new BoardProgramme.Page(Kind.STAFF, 12),
                            new BoardProgramme.Page(Kind.FEES, 12),
                            new BoardProgramme.Page(Kind.SATISFACTION, 12)),
                    true);

    /// How many leaves a page has. Whether it has any is asked of all of them at any time.
    @FunctionalInterface
    public interface Leaves {
        int of(Clip clip);

        default boolean any(Clip clip) {
            return of(clip) > 0;
        }
    }

    /// One leaf of a page, counted from 0. `ref` is as in the clip.
    public record Turn(Kind kind, String ref, int leaf, int leaves) {

        public Turn(Kind kind, int leaf, int leaves) {
            this(kind, "", leaf, leaves);
        }
    }

    /// Whose turn it is at `now`. A kind without leaves has nothing to show and is left out; a
    /// programme of which nothing is left shows the calls.
    public static Turn turn(BoardProgramme programme, Leaves leaves, Instant now) {
        var clips = programme.pages().stream().map(p -> Clip.of(p.kind(), p.seconds())).toList();
        return turn(clips, leaves, now).orElse(new Turn(Kind.CALLS, 0, 1));
    }

    /// Whose turn it is among `all`; nobody's where none has anything to show.
    public static Optional<Turn> turn(List<Clip> all, Leaves leaves, Instant now) {
        var clips = all.stream().filter(leaves::any).toList();
        long cycle = clips.stream().mapToLong(Clip::seconds).sum();
        if (cycle <= 0) {
            return Optional.empty();
        }
        long rest = Math.floorMod(now.getEpochSecond(), cycle);
        int index = 0;
        while (rest >= clips.get(index).seconds()) {
            rest -= clips.get(index).seconds();
            index++;
        }
        var clip = clips.get(index);
        long cycles = Math.floorDiv(now.getEpochSecond(), cycle);
        long showings = cycles * like(clip, clips) + like(clip, clips.subList(0, index));
        int count = leaves.of(clip);
        return Optional.of(
                new Turn(clip.kind(), clip.ref(), Math.floorMod(showings, count), count));
    }

    private static long like(Clip clip, List<Clip> clips) {
        return clips.stream()
                .filter(c -> c.kind() == clip.kind() && c.ref().equals(clip.ref()))
                .count();
    }
}

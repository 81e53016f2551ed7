package mingbai.display.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import mingbai.model.notice.BoardProgramme;
import mingbai.model.notice.BoardProgramme.Kind;

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
                            new BoardProgramme.Page(Kind.FEES, 12)),
                    true);

    /// One leaf of a page, counted from 0.
    public record Turn(Kind kind, int leaf, int leaves) {}

    /// Whose turn it is at `now`. A kind without leaves has nothing to show and is left out; a
    /// programme of which nothing is left shows the calls.
    public static Turn turn(BoardProgramme programme, ToIntFunction<Kind> leaves, Instant now) {
        var pages = programme.pages().stream().filter(p -> leaves.applyAsInt(p.kind()) > 0);
        return running(pages.toList(), now)
                .map(r -> leaf(r, leaves.applyAsInt(r.page().kind())))
                .orElse(new Turn(Kind.CALLS, 0, 1));
    }

    private record Running(BoardProgramme.Page page, long showings) {}

    private static Optional<Running> running(List<BoardProgramme.Page> pages, Instant now) {
        long cycle = pages.stream().mapToLong(BoardProgramme.Page::seconds).sum();
        if (cycle == 0) {
            return Optional.empty();
        }
        long rest = Math.floorMod(now.getEpochSecond(), cycle);
        int index = 0;
        while (rest >= pages.get(index).seconds()) {
            rest -= pages.get(index).seconds();
            index++;
        }
        var page = pages.get(index);
        long perCycle = pages.stream().filter(p -> p.kind() == page.kind()).count();
        long before = pages.subList(0, index).stream().filter(p -> p.kind() == page.kind()).count();
        long cycles = Math.floorDiv(now.getEpochSecond(), cycle);
        return Optional.of(new Running(page, cycles * perCycle + before));
    }

    private static Turn leaf(Running running, int leaves) {
        return new Turn(running.page().kind(), Math.floorMod(running.showings(), leaves), leaves);
    }
}

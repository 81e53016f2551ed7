package mingbai.display.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mingbai.display.programme.Rotation.Turn;
import mingbai.model.notice.BoardProgramme;
import mingbai.model.notice.BoardProgramme.Kind;
import mingbai.model.programme.Clip;
import org.junit.jupiter.api.Test;

class RotationTest {

    private static int leaves(Clip clip) {
        return clip.kind() == Kind.CATALOGUE ? 3 : clip.kind() == Kind.NOTICES ? 0 : 1;
    }

    @Test
    void pagesComeInTurnAndAPagedOneShowsItsNextLeafEachTime() {
        var programme = programme(page(Kind.CALLS, 10), page(Kind.CATALOGUE, 5));
        assertEquals(
                List.of(
                        new Turn(Kind.CALLS, 0, 1),
                        new Turn(Kind.CATALOGUE, 0, 3),
                        new Turn(Kind.CALLS, 0, 1),
                        new Turn(Kind.CATALOGUE, 1, 3),
                        new Turn(Kind.CALLS, 0, 1),
                        new Turn(Kind.CATALOGUE, 2, 3),
                        new Turn(Kind.CALLS, 0, 1),
                        new Turn(Kind.CATALOGUE, 0, 3)),
                turns(programme, 60));
    }

    @Test
    void aKindListedTwiceGoesThroughItsLeavesTwiceAsFast() {
        var programme =
                programme(page(Kind.CATALOGUE, 5), page(Kind.CALLS, 5), page(Kind.CATALOGUE, 5));
        assertEquals(
                List.of(0, 1, 2, 0, 1, 2),
                turns(programme, 45).stream()
                        .filter(t -> t.kind() == Kind.CATALOGUE)
                        .map(Turn::leaf)
                        .toList());
    }

    @Test
    void aPageWithNothingToShowIsLeftOut() {
        var programme = programme(page(Kind.NOTICES, 10), page(Kind.WAITING, 5));
        assertEquals(List.of(new Turn(Kind.WAITING, 0, 1)), turns(programme, 60));
    }

    @Test
    void aProgrammeWithoutPagesShowsTheCalls() {
        assertEquals(List.of(new Turn(Kind.CALLS, 0, 1)), turns(programme(), 30));
    }

    @Test
    void aClockBeforeTheEpochTurnsPagesToo() {
        var programme = programme(page(Kind.CALLS, 10), page(Kind.CATALOGUE, 5));
        var turn = Rotation.turn(programme, RotationTest::leaves, Instant.ofEpochSecond(-1));
        assertEquals(new Turn(Kind.CATALOGUE, 2, 3), turn);
    }

    /// To count them may mean to read every item there is.
    @Test
    void onlyOfThePageOnItsTurnTheLeavesAreCounted() {
        var counted = new ArrayList<Kind>();
        var leaves =
                new Rotation.Leaves() {
                    @Override
                    public int of(Clip clip) {
                        counted.add(clip.kind());
                        return 1;
                    }

                    @Override
                    public boolean any(Clip clip) {
                        return true;
                    }
                };
        var programme = programme(page(Kind.CALLS, 10), page(Kind.FEES, 5));
        assertEquals(new Turn(Kind.CALLS, 0, 1), Rotation.turn(programme, leaves, Instant.EPOCH));
        assertEquals(List.of(Kind.CALLS), counted);
    }

    private static BoardProgramme.Page page(Kind kind, int seconds) {
        return new BoardProgramme.Page(kind, seconds);
    }

    private static BoardProgramme programme(BoardProgramme.Page... pages) {
        return new BoardProgramme("p", "p", List.of(pages), true);
    }

    /// The turns of the first `seconds` of time, each once per showing.
    private static List<Turn> turns(BoardProgramme programme, int seconds) {
        var turns = new ArrayList<Turn>();
        for (int s = 0; s < seconds; s++) {
            var turn = Rotation.turn(programme, RotationTest::leaves, Instant.ofEpochSecond(s));
            if (turns.isEmpty() || !turns.getLast().equals(turn)) {
                turns.add(turn);
            }
        }
        return turns;
    }
}

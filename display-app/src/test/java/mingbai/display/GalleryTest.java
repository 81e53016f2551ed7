package mingbai.display;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import mingbai.display.look.Box;
import mingbai.display.programme.Announcing;
import mingbai.model.notice.BoardProgramme;
import mingbai.model.notice.BoardProgramme.Kind;
import mingbai.station.content.HallContent;
import mingbai.station.queue.QueueView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GalleryTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyPageOfAWideBoard(Kind kind) {
        save("wide-" + kind, kind, new Box(0, 0, 1920, 1080), known());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyPageOfAStandingBoard(Kind kind) {
        save("standing-" + kind, kind, new Box(0, 0, 1080, 1920), known());
    }

    @Test
    void more() {
        var known = known();
        var called = Announcing.NOTHING.called(SampleHall.call(29, "A012", 3), SampleHall.NOW);
        save(
                "wide-called",
                Kind.STAFF,
                new Box(0, 0, 1920, 1080),
                new Known(known.content(), known.queue(), called, known.now()));
        var later = known.now().plusSeconds(75);
        save(
                "wide-stale",
                Kind.CALLS,
                new Box(0, 0, 1920, 1080),
                new Known(known.content(), known.queue(), Announcing.NOTHING, later));
        save(
                "wide-stale-page",
                Kind.WAITING,
                new Box(0, 0, 1920, 1080),
                new Known(known.content(), known.queue(), Announcing.NOTHING, later));
        save(
                "wide-empty",
                Kind.CALLS,
                new Box(0, 0, 1920, 1080),
                new Known(HallContent.EMPTY, QueueView.UNKNOWN, Announcing.NOTHING, known.now()));
        save("4k", Kind.CALLS, new Box(0, 0, 3840, 2160), known());
    }

    private static Known known() {
        return new Known(
                SampleHall.content(), SampleHall.queue(), Announcing.NOTHING, SampleHall.NOW);
    }

    private static void save(String name, Kind kind, Box box, Known known) {
        var one = new BoardProgramme("p", "p", List.of(new BoardProgramme.Page(kind, 10)), true);
        Fx.run(() -> Gallery.board(known, box, one).save(name));
        assertTrue(true);
    }
}

package mingbai.display.dots;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mingbai.device.led.BoardShape;
import mingbai.display.programme.BoardDirector;
import mingbai.display.programme.Known;
import mingbai.display.programme.Reach;
import mingbai.display.programme.StripMoment;
import mingbai.display.programme.onair.Takeover;
import mingbai.model.notice.BoardProgramme;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Call;
import mingbai.station.content.HallContent;

/// What one board of dots has to show at any moment: a window's strip, or a board of calls.
public record DotScript(DotBoard board, Optional<WindowNumber> window, Reach reach) {

    private static final BoardProgramme CALLS = new BoardProgramme("", "", List.of(), true);

    public BoardShape shape() {
        return board.shape();
    }

    /// The same where no text is longer than that.
    DotScript within(int characters) {
        return new DotScript(board.within(characters), window, reach);
    }

    public boolean concerns(Call call, HallContent content) {
        return window.map(call.window()::equals).orElseGet(() -> reach.has(call.window(), content));
    }

    public boolean givesWayTo(Takeover takeover) {
        return window.isEmpty() || !(takeover instanceof Takeover.Announcement);
    }

    /// What has the board for a while.
    public DotPicture takenOver(Takeover takeover) {
        return new DotDirector(board, false).takenOver(takeover);
    }

    /// `flashes` where the picture may change several times while a call is announced.
    public DotPicture picture(Known known, boolean flashes) {
        var director = new DotDirector(board, flashes);
        var content = known.content();
        var taken = Takeover.at(content, known.now()).filter(this::givesWayTo);
        if (taken.isPresent()) {
            return director.takenOver(taken.get());
        }
        return window.map(number -> director.strip(strip(number, known), number))
                .orElseGet(() -> board(director, known));
    }

    private static StripMoment strip(WindowNumber number, Known known) {
        return StripMoment.of(
                number, known.content(), known.queue(), known.announcing(), known.now());
    }

    private DotPicture board(DotDirector director, Known known) {
        var content = known.content();
        Instant now = known.now();
        var moment =
                new BoardDirector(content, known.queue(), known.announcing(), reach)
                        .moment(CALLS, clip -> 1, now);
        return director.board(moment, content.notices(now));
    }
}

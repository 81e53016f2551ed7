package mingbai.kiosk;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import mingbai.kiosk.item.paper.GuidePaper;
import mingbai.kiosk.ticket.slip.SlipPrinting;
import mingbai.kiosk.words.paper.SlipOutcome;
import mingbai.kiosk.words.writing.Dictionaries;
import mingbai.kiosk.words.writing.PinyinFile;
import mingbai.kiosk.words.writing.StrokeFile;
import mingbai.model.place.StationId;
import mingbai.station.Station;

/// What a kiosk is put together from. `printing` and `guides` answer on any thread; without
/// `strokes` nobody can type a character by its strokes, without `pinyin` no word by its sound.
public record KioskParts(
        StationId id,
        Station station,
        SlipPrinting printing,
        GuidePaper guides,
        Backstage backstage,
        Optional<StrokeFile> strokes,
        Optional<PinyinFile> pinyin) {

    /// Where there is no printer.
    static final GuidePaper NO_PAPER = guide -> onScreen();

    /// The same for tickets: the screen is all a visitor gets.
    static final SlipPrinting NO_SLIPS = slip -> onScreen();

    /// One that prints tickets only.
    public KioskParts(StationId id, Station station, SlipPrinting printing, Backstage backstage) {
        this(id, station, printing, NO_PAPER, backstage, Optional.empty(), Optional.empty());
    }

    /// Time, threads and chance, as the real world or a test has them. `ui` runs in the thread that
    /// draws, `background` anywhere else.
    public record Backstage(
            InstantSource clock, Executor ui, Executor background, RandomGenerator random) {}

    Dictionaries dictionaries() {
        return new Dictionaries(pinyin, strokes);
    }

    private static CompletableFuture<SlipOutcome> onScreen() {
        return CompletableFuture.completedFuture(new SlipOutcome.OnScreen());
    }
}

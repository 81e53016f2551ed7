package mingbai.kiosk;

import java.util.Optional;
import mingbai.kiosk.find.index.StrokeFile;
import mingbai.kiosk.ticket.slip.SlipPrinting;
import mingbai.model.place.StationId;
import mingbai.station.Station;

/// What a kiosk is put together from. `printing` answers on any thread; without `strokes` nobody
/// can type a character by its strokes.
public record KioskParts(
        StationId id,
        Station station,
        SlipPrinting printing,
        Backstage backstage,
        Optional<StrokeFile> strokes) {

    public KioskParts(StationId id, Station station, SlipPrinting printing, Backstage backstage) {
        this(id, station, printing, backstage, Optional.empty());
    }
}

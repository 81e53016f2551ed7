package mingbai.kiosk;

import mingbai.kiosk.ticket.slip.SlipPrinting;
import mingbai.model.place.StationId;
import mingbai.station.Station;

/// What a kiosk is put together from. `printing` answers on any thread.
public record KioskParts(
        StationId id, Station station, SlipPrinting printing, Backstage backstage) {}

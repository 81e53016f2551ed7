package mingbai.station.reserve;

import java.io.IOException;
import java.time.LocalDate;
import mingbai.model.place.BusinessId;
import mingbai.model.place.StationId;
import mingbai.station.ask.ServiceDesk;
import mingbai.station.journal.Journal;
import mingbai.station.journal.SqliteJournal;

/// A kiosk's reserve put together: where it is kept, who keeps it filled, and who gives out of it.
public final class KioskReserve {
    private final TicketReserve reserve;
    private final ReserveKeeper keeper;
    private final ReservingDesk desk;

    public KioskReserve(StationId station, SqliteJournal journal, ReserveKeeper.Parts parts) {
        reserve = new TicketReserve(journal, parts.random());
        keeper = new ReserveKeeper(station, reserve, parts);
        desk =
                new ReservingDesk(
                        parts.service(), reserve, parts.content(), parts.clock(), keeper::look);
    }

    /// Asks the service, or gives out of the reserve.
    public ServiceDesk desk() {
        return desk;
    }

    /// The journal, which ticks off the slips of the reserve.
    public Journal journal() {
        return reserve;
    }

    /// How many numbers of a business are left for a day.
    public int left(LocalDate day, BusinessId business) throws IOException {
        return reserve.stock(day, business).left();
    }

    public void start() {
        keeper.start();
    }

    /// Something may be missing.
    public void look() {
        keeper.look();
    }
}

package mingbai.station.reserve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.ask.Reserve;
import mingbai.model.content.ContentPath;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.HallMap;
import mingbai.model.place.HallName;
import mingbai.model.place.HallProfile;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;
import mingbai.model.queue.Business;
import mingbai.model.queue.BusinessList;
import mingbai.model.rules.OpeningHours;
import mingbai.model.rules.QueueRules;
import mingbai.station.content.HallContent;
import mingbai.station.journal.SqliteJournal;

/// A kiosk of a small hall with two businesses.
final class ReserveGround {
    static final BusinessId MARRIAGE = new BusinessId("marriage");
    static final BusinessId MARKET = new BusinessId("market");
    static final StationId KIOSK = new StationId("kiosk-1");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private ReserveGround() {}

    static SqliteJournal journal(Path folder, InstantSource clock) throws IOException {
        return SqliteJournal.open(folder, clock, TicketReserve.TABLES);
    }

    static TicketReserve reserve(SqliteJournal journal) {
        return new TicketReserve(journal, new Random(7));
    }

    static Reserve numbers(BusinessId business, int first, int count) {
        return new Reserve(business, TODAY, business.equals(MARRIAGE) ? "M" : "B", first, count);
    }

    static Ask.TakeTicket ask(BusinessId business) {
        return new Ask.TakeTicket(
                new RequestId(UUID.randomUUID()), KIOSK, business, Optional.empty());
    }

    static HallContent content(QueueRules rules) {
        var name =
                new HallName(
                        new HallId("songming"), "大厅", "Hall", ZoneId.of("Asia/Shanghai"), true);
        var hall =
                new HallProfile(
                        name,
                        new RegionCode("530127000000"),
                        List.of(),
                        List.of(),
                        new HallMap(10, 10, List.of()));
        var businesses =
                new BusinessList(
                        List.of(
                                new Business(MARRIAGE, "婚姻登记", "Marriage", "M", "z"),
                                new Business(MARKET, "企业开办", "Business", "B", "z")));
        return new HallContent(
                Map.of(
                        ContentPath.HALL,
                        hall,
                        ContentPath.BUSINESSES,
                        businesses,
                        ContentPath.QUEUE_RULES,
                        rules),
                List.of());
    }

    static QueueRules closed() {
        var usual = QueueRules.USUAL;
        return new QueueRules(
                new OpeningHours(List.of(), List.of(), List.of()),
                usual.fairness(),
                usual.missed(),
                false,
                usual.reserve(),
                List.of());
    }
}

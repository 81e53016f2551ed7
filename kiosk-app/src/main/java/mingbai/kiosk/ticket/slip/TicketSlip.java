package mingbai.kiosk.ticket.slip;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import mingbai.kiosk.words.WindowSpans;
import mingbai.model.ask.Answer.Ahead;
import mingbai.model.ask.Answer.Ticket;
import mingbai.model.ask.Answer.TicketIssued;
import mingbai.model.notice.KioskSettings;
import mingbai.model.place.HallName;
import mingbai.model.place.HallProfile;
import mingbai.model.place.Zone;
import mingbai.model.queue.Business;
import mingbai.station.content.HallContent;

/// Everything a slip says. It holds nothing about the person who takes it.
public record TicketSlip(
        HallName hall,
        Ticket ticket,
        Business business,
        Ahead ahead,
        String place,
        String time,
        String qr) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /// What is printed under the QR code.
    public static final List<String> HINTS = List.of("请留意叫号屏和语音，过号请到咨询台", "扫码可查看排队进度，办完后可评价");

    public static TicketSlip of(HallContent content, TicketIssued issued, Business business) {
        HallProfile hall = content.hall().orElseThrow();
        ZoneId zone = hall.name().timeZone();
        String page = content.kioskSettings().map(KioskSettings::ticketPage).orElse("");
        return new TicketSlip(
                hall.name(),
                issued.ticket(),
                business,
                issued.ahead(),
                place(hall, business, issued),
                TIME.format(issued.ticket().issued().atZone(zone)),
                page + issued.ticket().token());
    }

    private static String place(HallProfile hall, Business business, TicketIssued issued) {
        String zone = hall.zone(business.zoneId()).map(Zone::name).orElse("");
        String windows = WindowSpans.of(issued.windows());
        return windows.isEmpty() ? zone : (zone + " " + windows + "号窗口").strip();
    }
}

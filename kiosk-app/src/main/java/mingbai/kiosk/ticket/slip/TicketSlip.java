package mingbai.kiosk.ticket.slip;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mingbai.kiosk.words.Phrase;
import mingbai.kiosk.words.WindowSpans;
import mingbai.model.ask.Answer.Ahead;
import mingbai.model.ask.Answer.Ticket;
import mingbai.model.ask.Answer.TicketIssued;
import mingbai.model.notice.KioskSettings;
import mingbai.model.place.HallName;
import mingbai.model.place.HallProfile;
import mingbai.model.place.ServiceWindow;
import mingbai.model.place.WindowNumber;
import mingbai.model.place.Zone;
import mingbai.model.queue.Business;
import mingbai.station.content.HallContent;

/// Everything a slip says. It holds nothing about the person who takes it. `also` is what the same
/// number is called for afterwards. `ahead` is empty on a ticket out of the kiosk's reserve: nobody
/// could be asked. `place` is empty where nobody knows it.
public record TicketSlip(
        HallName hall,
        Ticket ticket,
        Business business,
        List<Business> also,
        Optional<Ahead> ahead,
        Phrase place,
        String time,
        String qr) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /// What is printed under the QR code.
    public static final List<String> HINTS = List.of("请留意叫号屏和语音，过号请到咨询台", "扫码可查看排队进度，办完后可评价");

    public static final Phrase OFFLINE = Phrase.of("离线取号，号码有效", "Taken offline, and valid");

    public TicketSlip {
        also = List.copyOf(also);
    }

    /// What the number is called for afterwards, by name; empty for an ordinary ticket.
    public String alsoNames() {
        return alsoNamed().chinese();
    }

    /// The same in both languages.
    public Phrase alsoNamed() {
        return Phrase.of(
                also.stream().map(Business::name).collect(Collectors.joining("、")),
                also.stream().map(Business::english).collect(Collectors.joining(", ")));
    }

    public static TicketSlip of(HallContent content, TicketIssued issued, List<Business> wanted) {
        return of(content, issued.ticket(), Optional.of(issued), wanted);
    }

    /// A ticket out of the kiosk's reserve.
    public static TicketSlip offline(HallContent content, Ticket ticket, List<Business> wanted) {
        return of(content, ticket, Optional.empty(), wanted);
    }

    private static TicketSlip of(
            HallContent content,
            Ticket ticket,
            Optional<TicketIssued> issued,
            List<Business> wanted) {
        var business = wanted.getFirst();
        HallProfile hall = content.hall().orElseThrow();
        ZoneId zone = hall.name().timeZone();
        String page = content.kioskSettings().map(KioskSettings::ticketPage).orElse("");
        return new TicketSlip(
                hall.name(),
                ticket,
                business,
                wanted.subList(1, wanted.size()),
                issued.map(TicketIssued::ahead),
                place(hall, business, issued.map(TicketIssued::windows)),
                TIME.format(ticket.issued().atZone(zone)),
                page + ticket.token());
    }

    /// The windows that are open, as the service said, or all that take the business. A zone has
    /// its name in Chinese only, as it stands above its counters.
    private static Phrase place(
            HallProfile hall, Business business, Optional<List<WindowNumber>> open) {
        String zone = hall.zone(business.zoneId()).map(Zone::name).orElse("");
        var windows = open.orElseGet(() -> taking(hall, business));
        if (windows.isEmpty()) {
            return Phrase.of(zone, "");
        }
        String spans = WindowSpans.of(windows);
        String english = windows.size() == 1 ? "Window " + spans : "Windows " + spans;
        return Phrase.of((zone + " " + spans + "号窗口").strip(), english.replace("、", ", "));
    }

    private static List<WindowNumber> taking(HallProfile hall, Business business) {
        return hall.windows().stream()
                .filter(window -> window.businesses().contains(business.id()))
                .map(ServiceWindow::number)
                .toList();
    }
}

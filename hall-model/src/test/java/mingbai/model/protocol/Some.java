package mingbai.model.protocol;

import java.time.Instant;
import java.util.UUID;
import mingbai.model.ask.Answer;
import mingbai.model.ask.RequestId;
import mingbai.model.content.Scope;
import mingbai.model.item.ItemCode;
import mingbai.model.item.ItemType;
import mingbai.model.journal.EntryId;
import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Call;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;

/// The values the golden messages are made of.
final class Some {

    static final Instant MOMENT = Instant.parse("2026-11-23T01:02:03Z");
    static final Instant LATER = Instant.parse("2027-11-23T00:00:00Z");
    static final RequestId REQUEST = new RequestId(new UUID(0, 7));
    static final StationId KIOSK = new StationId("k01");
    static final HallId HALL = new HallId("songming");
    static final Scope SCOPE = new Scope.OfHall(HALL);
    static final BusinessId MARRIAGE = new BusinessId("marriage");
    static final WindowNumber WINDOW = new WindowNumber(3);
    static final ItemCode ITEM_CODE = new ItemCode("DEMO-530127-0129");
    static final ItemType CONFIRMATION = new ItemType("07", "行政确认");
    static final TicketNumber NUMBER = new TicketNumber("M", 7);
    static final TicketToken TOKEN = new TicketToken("AAAAAAAAAAAAAAAAAAAAAA");
    static final Answer.Ticket TICKET = new Answer.Ticket(NUMBER, TOKEN, MARRIAGE, MOMENT);
    static final Call CALL_MADE = new Call(9, NUMBER, WINDOW, Call.Kind.FIRST, MOMENT);

    static JournalEntry entry(long sequence, JournalEvent event) {
        return new JournalEntry(new EntryId(new UUID(0, sequence)), sequence, MOMENT, event);
    }

    private Some() {}
}

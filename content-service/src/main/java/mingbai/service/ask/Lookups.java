package mingbai.service.ask;

import mingbai.service.cases.CaseBook;
import mingbai.service.queue.TicketSearch;
import org.springframework.stereotype.Component;

/// What is only looked up: a ticket to rate, and how far a case is.
@Component
record Lookups(TicketSearch tickets, CaseBook cases) {}

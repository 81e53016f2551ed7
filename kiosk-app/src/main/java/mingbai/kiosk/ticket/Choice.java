package mingbai.kiosk.ticket;

import java.util.Optional;
import mingbai.model.item.ItemCode;
import mingbai.model.queue.Business;

/// A business a ticket can be taken for, how many wait for it where that is known, and from which
/// item the visitor came.
public record Choice(Business business, Optional<Integer> waiting, Optional<ItemCode> item) {}

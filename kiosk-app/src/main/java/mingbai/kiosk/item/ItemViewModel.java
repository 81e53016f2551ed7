package mingbai.kiosk.item;

import mingbai.model.item.ItemCode;
import mingbai.model.place.BusinessId;
import mingbai.station.content.HallContent;

/// Shows one item, and leads from it to a ticket or to the map.
public final class ItemViewModel {
    private final ItemStep step;
    private final Ways ways;

    public ItemViewModel(HallContent content, ItemCode code, Ways ways) {
        this.ways = ways;
        step =
                ItemSheet.of(content, code)
                        .<ItemStep>map(ItemStep.Disclosing::new)
                        .orElseGet(ItemStep.NotHere::new);
    }

    /// Where an item leads.
    public interface Ways {
        void takeTicket(BusinessId business, ItemCode item);

        void showOnMap(BusinessId business);
    }

    public ItemStep step() {
        return step;
    }

    public boolean ticketOffered() {
        return step instanceof ItemStep.Disclosing(ItemSheet sheet) && sheet.business().isPresent();
    }

    public void takeTicket() {
        if (step instanceof ItemStep.Disclosing(ItemSheet sheet) && ticketOffered()) {
            ways.takeTicket(sheet.item().handling().business(), sheet.item().head().code());
        }
    }

    public void showOnMap() {
        if (step instanceof ItemStep.Disclosing(ItemSheet sheet)) {
            ways.showOnMap(sheet.item().handling().business());
        }
    }
}

package mingbai.service.catalogue;

import java.util.stream.Stream;
import mingbai.model.item.Disclosed;
import mingbai.model.item.Item;

/// How completely an item is disclosed.
final class Disclosures {
    private Disclosures() {}

    /// How many of the texts that ought to be there are missing.
    static int missing(Item item) {
        var fee = item.fee();
        int uncharged = fee.charge() == Item.Charge.UNKNOWN ? 1 : 0;
        var texts =
                Stream.of(
                        item.basis().citation(),
                        item.procedure().statutoryLimit(),
                        item.procedure().promisedLimit(),
                        item.handling().conditions(),
                        item.handling().visits(),
                        item.handling().telephone());
        var charged =
                fee.charge() == Item.Charge.CHARGED
                        ? Stream.of(fee.standard(), fee.basis())
                        : Stream.<Disclosed>of();
        long missing = Stream.concat(texts, charged).filter(Disclosed::missing).count();
        int materials = item.handling().materials().isEmpty() ? 1 : 0;
        return Math.toIntExact(missing) + uncharged + materials;
    }
}

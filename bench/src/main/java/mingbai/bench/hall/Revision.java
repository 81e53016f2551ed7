package mingbai.bench.hall;

import mingbai.model.item.Disclosed;
import mingbai.model.item.Item;

/// An item with another sentence in it.
public final class Revision {
    private Revision() {}

    /// Its conditions say which revision it is.
    public static Item of(Item item, int number) {
        var old = item.handling();
        var handling =
                new Item.Handling(
                        old.business(),
                        Disclosed.sourced("第 %d 次修订的受理条件".formatted(number)),
                        old.materials(),
                        old.visits(),
                        old.telephone());
        return new Item(item.head(), item.basis(), item.procedure(), item.fee(), handling);
    }
}

package mingbai.kiosk.item;

/// What the item page can show.
public sealed interface ItemStep {
    /// The item with its five disclosures.
    record Disclosing(ItemSheet sheet) implements ItemStep {}

    /// The catalogue names it, but its own document is not here.
    record NotHere() implements ItemStep {}
}

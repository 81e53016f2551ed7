package mingbai.kiosk.item;

import java.util.Optional;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.model.item.FlowChart;
import mingbai.model.picture.Picture;

/// What the item page can show.
public sealed interface ItemStep {
    /// The item with its five disclosures.
    record Disclosing(ItemSheet sheet) implements ItemStep {}

    /// What to bring, in large type.
    record Bringing(ItemSheet sheet) implements ItemStep {}

    /// A form or a sample, whole.
    record Looking(ItemSheet sheet, Picture picture) implements ItemStep {}

    /// The flow chart, to move and enlarge.
    record Charting(ItemSheet sheet, FlowChart chart) implements ItemStep {}

    /// The guide to take along: behind a code for a phone, where there is a page, and on paper.
    record TakingAlong(ItemSheet sheet, Optional<String> page, Paper paper) implements ItemStep {}

    /// The catalogue names it, but its own document is not here.
    record NotHere() implements ItemStep {}

    /// How far the paper is.
    sealed interface Paper {
        /// It can be asked for.
        record Offered() implements Paper {}

        /// It is on its way.
        record Coming() implements Paper {}

        /// It is out; `certain` is false where the printer cannot tell.
        record Out(boolean certain) implements Paper {}

        /// Nothing came out.
        record Stuck(PaperTrouble trouble) implements Paper {}
    }
}

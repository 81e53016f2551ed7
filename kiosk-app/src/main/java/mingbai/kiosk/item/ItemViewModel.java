package mingbai.kiosk.item;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mingbai.kiosk.item.ItemStep.Disclosing;
import mingbai.kiosk.item.ItemStep.Paper;
import mingbai.kiosk.item.ItemStep.TakingAlong;
import mingbai.kiosk.item.paper.GuidePaper;
import mingbai.kiosk.words.Prompt;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.kiosk.words.paper.SlipOutcome;
import mingbai.model.item.FlowChart;
import mingbai.model.item.ItemCode;
import mingbai.model.picture.PictureName;
import mingbai.model.place.BusinessId;
import mingbai.station.content.HallContent;

/// Shows one item, what to bring, its chart and its forms; and leads from it to a ticket, to the
/// map, or to a guide in the hand.
public final class ItemViewModel {
    private final HallContent content;
    private final Optional<ItemSheet> sheet;
    private final Ways ways;
    private final GuidePaper paper;
    private final ReadOnlyObjectWrapper<ItemStep> step;

    /// `paper` completes on the thread of the view model.
    public ItemViewModel(HallContent content, ItemCode code, Ways ways, GuidePaper paper) {
        this.content = content;
        this.ways = ways;
        this.paper = paper;
        sheet = ItemSheet.of(content, code);
        step = new ReadOnlyObjectWrapper<>(first());
    }

    /// Where an item leads.
    public interface Ways {
        /// Whether this place gives out tickets: a community hall does not.
        boolean ticketsHere();

        /// Whether a guide can be printed: a touch panel has no printer.
        boolean paperHere();

        void takeTicket(BusinessId business, ItemCode item);

        void showOnMap(BusinessId business);
    }

    public ReadOnlyObjectProperty<ItemStep> step() {
        return step.getReadOnlyProperty();
    }

    /// What a voice says here.
    public Prompt prompt() {
        boolean paperless = step.get() instanceof TakingAlong && !paperOffered();
        return paperless ? ItemStep.SCAN : step.get().prompt();
    }

    private ItemStep first() {
        return sheet.<ItemStep>map(Disclosing::new).orElseGet(ItemStep.NotHere::new);
    }

    public boolean ticketOffered() {
        return ways.ticketsHere() && sheet.filter(s -> s.business().isPresent()).isPresent();
    }

    public void takeTicket() {
        if (ticketOffered()) {
            sheet.map(ItemSheet::item)
                    .ifPresent(i -> ways.takeTicket(i.handling().business(), i.head().code()));
        }
    }

    public void showOnMap() {
        sheet.ifPresent(s -> ways.showOnMap(s.item().handling().business()));
    }

    /// Shows what to bring.
    public void bring() {
        sheet.ifPresent(s -> step.set(new ItemStep.Bringing(s)));
    }

    /// A picture of a form; nothing where it has not arrived.
    public void look(PictureName picture) {
        sheet.ifPresent(s ->
                s.pictures().apply(picture).ifPresent(p -> step.set(new ItemStep.Looking(s, p))));
    }

    Optional<FlowChart> chart() {
        return sheet.flatMap(s -> s.item().procedure().chart());
    }

    public void showChart() {
        sheet.ifPresent(s -> chart().ifPresent(c -> step.set(new ItemStep.Charting(s, c))));
    }

    boolean paperOffered() {
        return ways.paperHere();
    }

    /// Whether there is any way to take the guide along.
    public boolean toTakeAlong() {
        return paperOffered() || sheet.flatMap(s -> GuideWords.page(content, s)).isPresent();
    }

    /// Offers the guide to take along.
    public void takeAlong() {
        sheet.filter(s -> toTakeAlong())
                .ifPresent(s ->
                        step.set(
                                new TakingAlong(
                                        s, GuideWords.page(content, s), new Paper.Offered())));
    }

    /// Prints the guide; a second tap finds it under way.
    public void printGuide() {
        if (step.get() instanceof TakingAlong taking && !busy() && paperOffered()) {
            step.set(new TakingAlong(taking.sheet(), taking.page(), new Paper.Coming()));
            var guide = GuideWords.of(content, taking.sheet());
            var _ = paper.print(guide).thenAccept(this::printed);
        }
    }

    private void printed(SlipOutcome outcome) {
        if (step.get() instanceof TakingAlong(var what, var page, Paper.Coming _)) {
            step.set(new TakingAlong(what, page, paper(outcome)));
        }
    }

    private static Paper paper(SlipOutcome outcome) {
        return switch (outcome) {
            case SlipOutcome.Printed _ -> new Paper.Out(true);
            case SlipOutcome.Unconfirmed _ -> new Paper.Out(false);
            case SlipOutcome.OnScreen _ -> new Paper.Stuck(PaperTrouble.NOT_CONNECTED);
            case SlipOutcome.Refused(var trouble) -> new Paper.Stuck(trouble);
        };
    }

    /// Whether a guide is being printed.
    public boolean busy() {
        return step.get() instanceof TakingAlong taking && taking.paper() instanceof Paper.Coming;
    }

    /// Returns whether there was a step to go back to.
    public boolean back() {
        if (busy()) {
            return true;
        }
        boolean inside = sheet.isPresent() && !(step.get() instanceof Disclosing);
        if (step.get() instanceof ItemStep.Looking(ItemSheet s, var _)) {
            step.set(new ItemStep.Bringing(s));
        } else if (inside) {
            step.set(first());
        }
        return inside;
    }
}

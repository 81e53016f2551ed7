package mingbai.kiosk;

import java.util.Optional;
import mingbai.kiosk.find.FindViewModel;
import mingbai.kiosk.item.ItemViewModel;
import mingbai.kiosk.rating.RatingStep;
import mingbai.kiosk.ticket.TicketStep;
import mingbai.kiosk.ticket.slip.TicketSlip;
import mingbai.kiosk.tour.Visitor;
import mingbai.kiosk.welcome.Door;
import mingbai.model.rating.Grade;

/// The simulated visitor's hand: the same view-model actions as touches.
final class TouringVisitor implements Visitor {
    private final KioskViewModel kiosk;
    private final Runnable readOn;

    /// `readOn` moves what scrolls on the screen.
    TouringVisitor(KioskViewModel kiosk, Runnable readOn) {
        this.kiosk = kiosk;
        this.readOn = readOn;
    }

    @Override
    public void goHome() {
        kiosk.touched();
        kiosk.home();
    }

    @Override
    public void openGuide() {
        kiosk.welcome().enter(Door.GUIDE);
    }

    @Override
    public void openSearch() {
        find().ifPresent(FindViewModel::search);
    }

    @Override
    public void type(char key) {
        kiosk.touched();
        find().ifPresent(f -> f.type(key));
    }

    @Override
    public boolean openFirstItem() {
        var first = find().flatMap(f -> f.items().stream().findFirst());
        first.ifPresent(entry -> find().ifPresent(f -> f.open(entry)));
        return first.isPresent();
    }

    @Override
    public void readOn() {
        readOn.run();
    }

    @Override
    public boolean askForTicket() {
        kiosk.touched();
        if (kiosk.spot().get() instanceof Spot.AtItem(ItemViewModel item) && item.ticketOffered()) {
            item.takeTicket();
            return true;
        }
        return false;
    }

    @Override
    public void confirmTicket() {
        if (kiosk.spot().get() instanceof Spot.AtTicket(var ticket)) {
            ticket.confirm();
        }
    }

    @Override
    public Optional<String> ticketInHand() {
        kiosk.touched();
        if (!(kiosk.spot().get() instanceof Spot.AtTicket(var ticket))) {
            return Optional.empty();
        }
        return switch (ticket.step().get()) {
            case TicketStep.TakeSlip(var slip, boolean _) -> Optional.of(number(slip));
            case TicketStep.KeepNumber(var slip) -> Optional.of(number(slip));
            default -> Optional.empty();
        };
    }

    private static String number(TicketSlip slip) {
        return slip.ticket().number().text();
    }

    @Override
    public void openRating() {
        kiosk.welcome().enter(Door.RATING);
    }

    @Override
    public void enterNumber(String number) {
        if (kiosk.spot().get() instanceof Spot.AtRating(var rating)) {
            rating.type(number);
            rating.submit();
        }
    }

    @Override
    public boolean grade() {
        kiosk.touched();
        if (kiosk.spot().get() instanceof Spot.AtRating(var rating)
                && rating.step().get() instanceof RatingStep.Grading) {
            rating.grade(Grade.VERY_SATISFIED);
            return true;
        }
        return false;
    }

    @Override
    public void submitRating() {
        if (kiosk.spot().get() instanceof Spot.AtRating(var rating)) {
            rating.give();
        }
    }

    @Override
    public void openMap() {
        kiosk.welcome().enter(Door.MAP);
    }

    private Optional<FindViewModel> find() {
        return kiosk.spot().get() instanceof Spot.Finding(FindViewModel model)
                ? Optional.of(model)
                : Optional.empty();
    }
}

package mingbai.kiosk.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import mingbai.kiosk.item.ItemStep.Paper;
import mingbai.kiosk.item.ItemStep.TakingAlong;
import mingbai.kiosk.item.paper.GuideText;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.sample.SampleItems;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.kiosk.words.paper.SlipOutcome;
import mingbai.model.item.ItemCode;
import mingbai.model.picture.PictureName;
import mingbai.model.place.BusinessId;
import org.junit.jupiter.api.Test;

class ItemViewModelTest {
    private final List<GuideText> printed = new ArrayList<>();
    private final List<CompletableFuture<SlipOutcome>> papers = new ArrayList<>();
    private final ItemViewModel model = model(0);

    private ItemViewModel model(int item) {
        return model(item, true);
    }

    private ItemViewModel model(int item, boolean ticketsHere) {
        return new ItemViewModel(
                SampleHall.content(),
                SampleItems.code(item),
                new Nowhere(ticketsHere, true),
                guide -> {
                    printed.add(guide);
                    papers.add(new CompletableFuture<>());
                    return papers.getLast();
                });
    }

    private record Nowhere(boolean ticketsHere, boolean paperHere) implements ItemViewModel.Ways {
        @Override
        public void takeTicket(BusinessId business, ItemCode item) {}

        @Override
        public void showOnMap(BusinessId business) {}
    }

    @Test
    void whereNoTicketsAreGivenOutNoItemOffersOne() {
        assertTrue(model.ticketOffered());
        assertFalse(model(0, false).ticketOffered());
    }

    private Paper paper() {
        return assertInstanceOf(TakingAlong.class, model.step().get()).paper();
    }

    @Test
    void theGuideSaysWhatToBringAndWhereAndLeadsToThePhonesPage() {
        model.takeAlong();
        var page = Optional.of("http://192.168.1.10:8080/i/DEMO-0001");
        assertEquals(page, ((TakingAlong) model.step().get()).page());
        model.printGuide();
        var guide = printed.getFirst();
        assertEquals("内地居民婚姻登记（结婚、离婚、补领）", guide.title());
        assertTrue(guide.demonstration());
        assertEquals(
                new GuideText.Section(
                        "要带什么 What to bring",
                        List.of(
                                "双方居民身份证（原件 1 份）",
                                "结婚登记声明书（原件 2 份）",
                                "双方户口簿（原件 1 份）（容缺后补）",
                                "近期半身免冠合影照片三张（非必要）"),
                        true),
                guide.sections().getFirst());
        assertEquals(page, guide.page());
    }

    @Test
    void aGuideIsPrintedOnceHoweverOftenItIsTapped() {
        model.takeAlong();
        model.printGuide();
        model.printGuide();
        assertEquals(1, printed.size());
        assertTrue(model.busy());
        assertTrue(model.back(), "nobody leaves while it prints");
        papers.getFirst().complete(new SlipOutcome.Printed());
        assertEquals(new Paper.Out(true), paper());
    }

    @Test
    void withoutPaperItSaysSoAndCanBeTriedAgain() {
        model.takeAlong();
        model.printGuide();
        papers.getFirst().complete(new SlipOutcome.Refused(PaperTrouble.NO_PAPER));
        assertEquals(new Paper.Stuck(PaperTrouble.NO_PAPER), paper());
        model.printGuide();
        assertEquals(2, printed.size());
    }

    @Test
    void backLeadsFromAFormToWhatToBringAndFromThereToTheItem() {
        var first = model.step().get();
        model.bring();
        var bringing = model.step().get();
        model.look(new PictureName("form-1"));
        assertInstanceOf(ItemStep.Looking.class, model.step().get());
        assertTrue(model.back());
        assertEquals(bringing, model.step().get());
        assertTrue(model.back());
        assertEquals(first, model.step().get());
        assertFalse(model.back());
    }

    @Test
    void aFormThatHasNotArrivedAndAChartThatIsNotDrawnLeadNowhere() {
        var other = model(5);
        var first = other.step().get();
        other.look(new PictureName("no-such-form"));
        other.showChart();
        assertEquals(first, other.step().get());
    }
}

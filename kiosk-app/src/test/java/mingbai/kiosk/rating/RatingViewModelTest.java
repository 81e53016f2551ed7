package mingbai.kiosk.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import mingbai.kiosk.TryOut;
import mingbai.kiosk.rating.RatingStep.Entering;
import mingbai.kiosk.rating.RatingStep.Explaining;
import mingbai.kiosk.rating.RatingStep.Grading;
import mingbai.kiosk.rating.RatingStep.Problem;
import mingbai.kiosk.rating.RatingStep.Thanks;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.sample.SampleStrokes;
import mingbai.kiosk.words.writing.Dictionaries;
import mingbai.kiosk.words.writing.Draft;
import mingbai.kiosk.words.writing.Script;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.journal.JournalEvent;
import mingbai.model.journal.JournalEvent.RatingGiven;
import mingbai.model.place.StationId;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;
import mingbai.station.ask.Reply;
import org.junit.jupiter.api.Test;

class RatingViewModelTest {
    private static final TicketToken SECOND = new TicketToken("BBBBBBBBBBBBBBBBBBBBBB");

    private final List<Ask> asked = new ArrayList<>();
    private final List<JournalEvent> journal = new ArrayList<>();
    private final AlreadyRated alreadyRated = new AlreadyRated();
    private final Dictionaries dictionaries =
            new Dictionaries(Optional.of(SampleStrokes.PINYIN), Optional.of(SampleStrokes.FILE));
    private Function<Ask, Reply> service = ask -> new Reply.Answered(TryOut.usual(ask));
    private Function<Ask, CompletableFuture<Reply>> desk =
            ask -> CompletableFuture.completedFuture(service.apply(ask));
    private boolean diskWorks = true;
    private int left;

    private RatingViewModel model() {
        var sources =
                new RatingSources(
                        new StationId("kiosk-1"),
                        ask -> {
                            asked.add(ask);
                            return desk.apply(ask);
                        },
                        event -> {
                            journal.add(event);
                            return CompletableFuture.completedFuture(diskWorks);
                        },
                        new Random(1),
                        new RatingSources.Kept(alreadyRated, dictionaries));
        return new RatingViewModel(SampleHall.content(), sources, () -> left++);
    }

    private RatingViewModel graded(Grade grade) {
        var model = model();
        model.type("D018");
        model.submit();
        model.grade(grade);
        return model;
    }

    @Test
    void aTypedNumberFindsTheTicket() {
        var model = model();
        model.type("D");
        model.type("0");
        model.type("1");
        model.type("8");
        model.submit();
        assertInstanceOf(Grading.class, model.step().get());
        assertEquals("D018", ((Ask.FindTicket) asked.getFirst()).tokenOrNumber());
    }

    @Test
    void aScannedCodeIsAskedForByItsTokenAlone() {
        var model = model();
        model.scanned("http://192.168.1.10:8080/t/abcdefghijklmnopqrstuv");
        assertEquals("abcdefghijklmnopqrstuv", ((Ask.FindTicket) asked.getFirst()).tokenOrNumber());
    }

    private static Reply second(Ask ask) {
        var first = TryOut.ticket("D018", "estate");
        var number = TicketNumber.parse("D019");
        var ticket = new Answer.Ticket(number, SECOND, first.business(), first.issued());
        return new Reply.Answered(new Answer.TicketFound(ask.id(), ticket, Optional.empty()));
    }

    @Test
    void aTicketScannedOverAnothersGradesIsTheOneRated() {
        var model = graded(Grade.DISSATISFIED);
        service = RatingViewModelTest::second;
        model.scanned("http://192.168.1.10:8080/t/" + SECOND);
        model.pressed(Grade.SATISFIED);
        var rated = journal.stream().map(e -> ((RatingGiven) e).rating().ticket()).toList();
        assertEquals(List.of(SECOND), rated);
        service = ask -> new Reply.Answered(TryOut.usual(ask));
        model.scanned("http://192.168.1.10:8080/t/abcdefghijklmnopqrstuv");
        assertInstanceOf(Grading.class, model.step().get(), "the thanks give way as well");
    }

    @Test
    void theSameTicketReadTwiceAndWhatIsNoTicketChangeNothing() {
        var model = graded(Grade.DISSATISFIED);
        var before = model.step().get();
        model.scanned("http://192.168.1.10:8080/t/abcdefghijklmnopqrstuv");
        model.scanned("6901234567892");
        assertEquals(before, model.step().get());
        assertEquals(1, asked.size());
    }

    @Test
    void aReplyToAnEarlierNumberIsNotThisOnes() {
        var replies = new ArrayList<CompletableFuture<Reply>>();
        desk =
                _ -> {
                    replies.add(new CompletableFuture<>());
                    return replies.getLast();
                };
        var model = model();
        model.scanned("D018");
        assertTrue(model.back());
        model.scanned("D019");
        var looking = model.step().get();
        replies.getFirst().complete(service.apply(asked.getFirst()));
        assertEquals(looking, model.step().get());
        replies.getLast().complete(second(asked.getLast()));
        var found = assertInstanceOf(Grading.class, model.step().get()).ticket();
        assertEquals("D019", found.ticket().number().text());
    }

    @Test
    void whatIsNoNumberIsNotAskedFor() {
        var model = model();
        model.type("D1");
        model.submit();
        assertEquals(new Entering("", Optional.of(new Problem.NoNumber())), model.step().get());
        assertEquals(List.of(), asked);
    }

    @Test
    void aRefusalLeadsBackToTheKeypadWithItsReason() {
        service =
                ask ->
                        new Reply.Answered(
                                new Answer.Refused(ask.id(), Answer.Reason.NOT_SERVED_YET));
        var model = model();
        model.type("D018");
        model.submit();
        assertEquals(
                new Entering("", Optional.of(new Problem.Refused(Answer.Reason.NOT_SERVED_YET))),
                model.step().get());
    }

    @Test
    void aLowGradeNeedsAReason() {
        var model = graded(Grade.DISSATISFIED);
        model.give();
        assertTrue(assertInstanceOf(Explaining.class, model.step().get()).reminded());
        model.tag(214);
        model.give();
        assertEquals(new Thanks(Grade.DISSATISFIED), model.step().get());
    }

    @Test
    void aGoodGradeNeedsNone() {
        var model = graded(Grade.BASICALLY_SATISFIED);
        model.give();
        assertEquals(new Thanks(Grade.BASICALLY_SATISFIED), model.step().get());
    }

    @Test
    void theRatingIsWrittenDownWithItsTags() {
        var model = graded(Grade.VERY_SATISFIED);
        model.tag(517);
        model.tag(511);
        model.tag(517);
        model.give();
        var rating =
                new Rating(
                        TryOut.ticket("D018", "estate").token(),
                        Grade.VERY_SATISFIED,
                        List.of(511),
                        "",
                        Rating.Channel.HALL_TERMINAL);
        assertEquals(List.of(new RatingGiven(rating)), journal);
    }

    @Test
    void aTicketIsRatedOnceEvenBeforeTheServiceKnows() {
        graded(Grade.SATISFIED).give();
        var again = model();
        again.type("D018");
        again.submit();
        assertEquals(
                new Entering("", Optional.of(new Problem.Refused(Answer.Reason.ALREADY_RATED))),
                again.step().get());
    }

    @Test
    void aRatingThatCouldNotBeSavedSaysSoAndMayBeGivenAgain() {
        diskWorks = false;
        var model = graded(Grade.SATISFIED);
        model.give();
        assertEquals(new RatingStep.NotSaved(), model.step().get());
        diskWorks = true;
        var again = graded(Grade.SATISFIED);
        again.give();
        assertEquals(new Thanks(Grade.SATISFIED), again.step().get());
    }

    @Test
    void aDoubleTapGivesOneRating() {
        var model = graded(Grade.SATISFIED);
        model.give();
        model.give();
        assertEquals(1, journal.size());
    }

    @Test
    void skippingWritesNothing() {
        graded(Grade.DISSATISFIED).skip();
        assertEquals(List.of(), journal);
        assertEquals(1, left);
    }

    @Test
    void anotherGradeForgetsTheTagsOfTheFirst() {
        var model = graded(Grade.DISSATISFIED);
        model.tag(214);
        model.grade(Grade.SATISFIED);
        var explaining = assertInstanceOf(Explaining.class, model.step().get());
        assertTrue(explaining.tags().isEmpty());
    }

    @Test
    void wordsAreAReasonToo() {
        assertTrue(RatingRules.complete(Grade.VERY_DISSATISFIED, List.of(), "等太久", true));
        assertTrue(RatingRules.complete(Grade.VERY_DISSATISFIED, List.of(), "", false));
    }

    private static void type(RatingViewModel model, String keys) {
        keys.chars().forEach(key -> model.draft(d -> d.press((char) key, Rating.MAX_TEXT)));
    }

    private static void take(RatingViewModel model, String word) {
        var found = model.candidates().stream().filter(c -> c.word().equals(word)).findFirst();
        model.draft(d -> d.choose(found.orElseThrow(), Rating.MAX_TEXT));
    }

    @Test
    void wordsOfOnesOwnAreWrittenByPinyinAndGivenWithTheRating() {
        var model = graded(Grade.DISSATISFIED);
        model.give();
        assertTrue(assertInstanceOf(Explaining.class, model.step().get()).reminded());
        model.write();
        type(model, "DENGHOU");
        take(model, "等候");
        type(model, "SHIJIANTAI");
        take(model, "时间");
        take(model, "太");
        type(model, "，");
        type(model, "CHANG");
        model.written();
        assertEquals("等候时间太，长", assertInstanceOf(Explaining.class, model.step().get()).text());
        model.give();
        var given = assertInstanceOf(RatingGiven.class, journal.getFirst()).rating();
        assertEquals("等候时间太，长", given.text());
        assertEquals(List.of(), given.tags());
    }

    @Test
    void whatIsWrittenEndsAtHundredFiftyCharactersAndStaysWhenOneGoesBack() {
        var model = graded(Grade.SATISFIED);
        model.write();
        model.draft(d -> d.with(Script.SIGNS));
        type(model, "7".repeat(160));
        assertTrue(model.back());
        var text = assertInstanceOf(Explaining.class, model.step().get()).text();
        assertEquals("7".repeat(150), text);
        model.write();
        model.draft(Draft::erase);
        model.written();
        model.give();
        assertEquals(149, ((RatingGiven) journal.getFirst()).rating().text().length());
    }
}

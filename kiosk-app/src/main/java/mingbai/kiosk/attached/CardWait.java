package mingbai.kiosk.attached;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import mingbai.device.idcard.IdCardReader;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.station.ask.Reply;
import mingbai.station.ask.ServiceDesk;

/// Waits for a card, under a key that the service is asked for first. Without the key nobody is
/// told apart, and no card is read.
public final class CardWait implements AutoCloseable {
    private final Consumer<CardMarks.Laid> told;
    private final IdCardReader reader;
    private final Executor ui;
    private Optional<IdCardReader.Waiting> waiting = Optional.empty();
    private boolean over;

    private CardWait(IdCardReader reader, Executor ui, Consumer<CardMarks.Laid> told) {
        this.reader = reader;
        this.ui = ui;
        this.told = told;
    }

    /// `told` is called by `ui`, on whose thread everything here happens.
    public static CardWait under(
            Ask forKey,
            ServiceDesk desk,
            IdCardReader reader,
            Executor ui,
            Consumer<CardMarks.Laid> told) {
        var wait = new CardWait(reader, ui, told);
        var _ = desk.ask(forKey).thenAcceptAsync(wait::keyed, ui);
        return wait;
    }

    private void keyed(Reply reply) {
        switch (reply) {
            case Reply.Answered(Answer.DayKey answer) -> begin(answer.key().toArray());
            case Reply.Answered(Answer.CaseKey answer) -> begin(answer.key().toArray());
            case Reply.Answered _, Reply.NoAnswer _, Reply.OutOfReserve _ -> {}
        }
    }

    private void begin(byte[] key) {
        if (!over) {
            waiting =
                    Optional.of(
                            new CardMarks(key).await(reader, laid -> ui.execute(() -> tell(laid))));
        }
    }

    private void tell(CardMarks.Laid laid) {
        if (!over) {
            told.accept(laid);
        }
    }

    @Override
    public void close() {
        over = true;
        waiting.ifPresent(IdCardReader.Waiting::close);
    }
}

package mingbai.device.led.owner;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import mingbai.device.led.Brightness;
import mingbai.device.led.LedOutcome;

/// The next thing the owner does to a board, and who waits for it.
sealed interface Step<T extends BoardTalk> {

    /// Tells everybody who waits for this step.
    void tell(LedOutcome outcome);

    /// Areas to bring onto the board, with the futures of those that asked, by area id.
    record Paint<T extends BoardTalk>(
            PictureChange change, Map<Integer, CompletableFuture<LedOutcome>> waiting)
            implements Step<T> {
        @Override
        public void tell(LedOutcome outcome) {
            waiting.values().forEach(each -> each.complete(outcome));
        }

        void tell(Map<Integer, List<mingbai.device.led.Substituted>> substituted) {
            waiting.forEach((id, each) ->
                    each.complete(new LedOutcome.Shown(substituted.getOrDefault(id, List.of()))));
        }
    }

    /// Everything off the board.
    record Clear<T extends BoardTalk>(CompletableFuture<LedOutcome> waiting) implements Step<T> {
        @Override
        public void tell(LedOutcome outcome) {
            waiting.complete(outcome);
        }
    }

    /// A new brightness.
    record Dim<T extends BoardTalk>(Brightness level, CompletableFuture<LedOutcome> waiting)
            implements Step<T> {
        @Override
        public void tell(LedOutcome outcome) {
            waiting.complete(outcome);
        }
    }

    /// On or off.
    record Power<T extends BoardTalk>(boolean on, CompletableFuture<LedOutcome> waiting)
            implements Step<T> {
        @Override
        public void tell(LedOutcome outcome) {
            waiting.complete(outcome);
        }
    }

    /// The card's clock.
    record Clock<T extends BoardTalk>(CompletableFuture<LedOutcome> waiting) implements Step<T> {
        @Override
        public void tell(LedOutcome outcome) {
            waiting.complete(outcome);
        }
    }

    /// Something only this kind of card can do; never repeated by itself.
    record Order<T extends BoardTalk>(Deed<T> deed, CompletableFuture<LedOutcome> waiting)
            implements Step<T> {
        @Override
        public void tell(LedOutcome outcome) {
            waiting.complete(outcome);
        }
    }

    /// What an order does.
    @FunctionalInterface
    interface Deed<T extends BoardTalk> {
        void on(T talk) throws IOException;
    }
}

package mingbai.kiosk.aloud;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mingbai.kiosk.words.Phrase;
import mingbai.kiosk.words.Prompt;
import mingbai.kiosk.words.Tongue;

/// Has the sentence of each screen said once to a visitor who listens, with its words on the screen
/// meanwhile.
public final class Reciter {
    private final Executor ui;
    private final ReadOnlyObjectWrapper<Optional<Phrase>> subtitle =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Narrator> narrator = Optional.empty();
    private Optional<Said> last = Optional.empty();

    /// A sentence, and the language it is said in.
    public record Said(Prompt prompt, Tongue tongue) {}

    /// `ui` runs on the thread that draws.
    public Reciter(Executor ui) {
        this.ui = ui;
    }

    public void with(Narrator speaking) {
        narrator = Optional.of(speaking);
    }

    /// What is being said, to be read.
    public ReadOnlyObjectProperty<Optional<Phrase>> subtitle() {
        return subtitle.getReadOnlyProperty();
    }

    /// What is to be said of what is on the screen now; nothing where nobody listens.
    public void tick(Optional<Said> now) {
        if (now.isEmpty()) {
            last = now;
            narrator.ifPresent(Narrator::hush);
            subtitle.set(Optional.empty());
        } else if (!last.equals(now)) {
            last = now;
            narrator.ifPresent(n -> say(n, now.get()));
        }
    }

    private void say(Narrator speaking, Said now) {
        speaking.say(now.prompt(), now.tongue(), words -> ui.execute(() -> show(now, words)));
    }

    /// Words of a screen that was left meanwhile are not shown any more.
    private void show(Said said, Optional<Phrase> words) {
        if (last.equals(Optional.of(said))) {
            subtitle.set(words);
        }
    }
}

package mingbai.kiosk.aloud;

import java.util.Optional;
import mingbai.device.speaker.Sound;
import mingbai.kiosk.words.Prompt;
import mingbai.kiosk.words.Tongue;

/// Turns sentences into sound.
public interface Voice {
    /// Empty where it cannot say this one.
    Optional<Sound> say(Prompt prompt, Tongue tongue);
}

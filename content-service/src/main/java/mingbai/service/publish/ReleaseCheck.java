package mingbai.service.publish;

import java.util.List;

/// Says what of a draft may not go out, however many sign it.
@FunctionalInterface
public interface ReleaseCheck {
    /// A sentence for each, in Chinese and English, with what to do about it.
    List<String> objections(ManifestDraft draft);
}

package mingbai.kiosk.welcome;

import mingbai.kiosk.words.Phrase;
import mingbai.model.notice.Notice;

/// What the channels of notices are called.
final class Kinds {
    private Kinds() {}

    static Phrase of(Notice.Kind kind) {
        return Phrase.of(
                kind.chinese(),
                switch (kind) {
                    case ANNOUNCEMENT -> "Announcement";
                    case PUBLICITY -> "Public notice";
                    case BULLETIN -> "Bulletin";
                    case GUIDANCE -> "Good to know";
                });
    }
}

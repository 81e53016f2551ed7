package mingbai.model.notice;

import java.util.List;

/// What one kind of board runs: its pages in turn, each for some seconds, over a marquee of the
/// current notices where `marquee` is true.
public record BoardProgramme(String id, String title, List<Page> pages, boolean marquee) {

    public BoardProgramme {
        pages = List.copyOf(pages);
    }

    /// One page and how long it stays.
    public record Page(Kind kind, int seconds) {
        public Page {
            if (seconds < 3 || seconds > 3_600) {
                throw new IllegalArgumentException("a page stays 3–3600 seconds");
            }
        }
    }

    /// What a page shows.
    public enum Kind {
        CALLS,
        WAITING,
        CATALOGUE,
        FEES,
        STAFF,
        NOTICES,
        HALL_MAP
    }
}

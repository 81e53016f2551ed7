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
            if (kind.named()) {
                throw new IllegalArgumentException(kind + " belongs in a plan, with its name");
            }
        }
    }

    /// What a page shows. What is `named` needs to be told which one, and stands in plans only.
    public enum Kind {
        CALLS(false),
        RECENT(false),
        WAITING(false),
        CATALOGUE(false),
        FEES(false),
        STAFF(false),
        NOTICES(false),
        HALL_MAP(false),
        SATISFACTION(false),
        CLOCK(false),
        MARQUEE(false),
        FLOW(true),
        NOTICE(true),
        PANEL(true),
        PICTURE(true),
        VIDEO(true),
        PLAYLIST(true);

        private final boolean named;

        Kind(boolean named) {
            this.named = named;
        }

        public boolean named() {
            return named;
        }
    }
}

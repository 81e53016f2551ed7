package mingbai.kiosk.find;

import mingbai.kiosk.find.index.Shelf;
import mingbai.kiosk.find.index.Way;

/// What finding an item can show. Pages count from 0.
sealed interface FindStep {
    int page();

    FindStep at(int page);

    /// The shelves of one way to look.
    record Shelved(Way way, int page) implements FindStep {
        @Override
        public FindStep at(int next) {
            return new Shelved(way, next);
        }
    }

    /// The items of one shelf; back leads to that page of the shelves.
    record Listing(Shelved from, Shelf shelf, int page) implements FindStep {
        @Override
        public FindStep at(int next) {
            return new Listing(from, shelf, next);
        }
    }

    /// The keyboard, what was typed, the strokes of a character under way, and what is found.
    record Searching(Shelved from, String query, Keys keys, String strokes, int page)
            implements FindStep {
        @Override
        public FindStep at(int next) {
            return new Searching(from, query, keys, strokes, next);
        }

        Searching asking(String next) {
            return new Searching(from, next, keys, "", 0);
        }

        Searching drawing(String next) {
            return new Searching(from, query, keys, next, page);
        }

        Searching with(Keys next) {
            return new Searching(from, query, next, "", page);
        }
    }
}

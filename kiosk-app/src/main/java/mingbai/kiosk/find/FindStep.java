package mingbai.kiosk.find;

import java.util.Optional;

/// What finding an item can show. Pages count from 0.
public sealed interface FindStep {
    int page();

    FindStep at(int page);

    /// All departments with how many items each has.
    record Departments(int page) implements FindStep {
        @Override
        public FindStep at(int next) {
            return new Departments(next);
        }
    }

    /// The items of one department, or of all.
    record Listing(Optional<String> departmentId, int page) implements FindStep {
        @Override
        public FindStep at(int next) {
            return new Listing(departmentId, next);
        }
    }

    /// The keyboard, and what it has found so far.
    record Searching(String query, int page) implements FindStep {
        @Override
        public FindStep at(int next) {
            return new Searching(query, next);
        }
    }
}

package mingbai.service.change;

import mingbai.model.content.Scope;

/// What people call a scope.
public final class ScopeWords {
    private ScopeWords() {}

    /// What is in it.
    public static String of(Scope scope) {
        return switch (scope) {
            case Scope.OfRegion _ -> "区划清单";
            case Scope.OfHall _ -> "大厅内容";
            case Scope.OfStation _ -> "终端内容";
        };
    }

    /// Which one.
    static String exact(Scope scope) {
        return switch (scope) {
            case Scope.OfRegion(var region) -> "区划 " + region;
            case Scope.OfHall(var hall) -> "大厅 " + hall;
            case Scope.OfStation(var station) -> "终端 " + station;
        };
    }
}

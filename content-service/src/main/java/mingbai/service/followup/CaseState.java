package mingbai.service.followup;

import java.time.LocalDate;
import java.util.Optional;

/// Where a case stands. The names are stored.
public enum CaseState {
    VERIFYING("待核实", "to be verified"),
    /// Somebody holds the rating for a mistake or malicious; a second person decides.
    DOUBTED("待第二人复核", "to be confirmed by another"),
    RECTIFYING("整改中", "being put right"),
    ANSWERING("待回访办结", "to be answered and closed"),
    APPEALED("申诉复核中", "appealed"),
    CLOSED("已办结", "closed"),
    /// The rating was a mistake or malicious, and counts no more.
    INVALID("已剔除", "taken out"),
    /// An earlier rating of the same service arrived later and was not low.
    SUPERSEDED("已撤销", "superseded");

    private final String chinese;
    private final String english;

    CaseState(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /// Which of a case's three days its next step is due by; empty when there is none.
    Optional<LocalDate> due(LocalDate verifyBy, LocalDate rectifyBy, LocalDate closeBy) {
        return switch (this) {
            case VERIFYING, DOUBTED, APPEALED -> Optional.of(verifyBy);
            case RECTIFYING -> Optional.of(rectifyBy);
            case ANSWERING -> Optional.of(closeBy);
            case CLOSED, INVALID, SUPERSEDED -> Optional.empty();
        };
    }

    public boolean over() {
        return this == CLOSED || this == INVALID || this == SUPERSEDED;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}

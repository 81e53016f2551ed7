package mingbai.service.followup;

import static mingbai.service.followup.CaseState.ANSWERING;
import static mingbai.service.followup.CaseState.APPEALED;
import static mingbai.service.followup.CaseState.CLOSED;
import static mingbai.service.followup.CaseState.DOUBTED;
import static mingbai.service.followup.CaseState.INVALID;
import static mingbai.service.followup.CaseState.RECTIFYING;
import static mingbai.service.followup.CaseState.VERIFYING;

/// What people do with a case, from which states it leads where, and whether only a manager may.
public enum CaseDeed {
    FIND_TRUE("核实：情况属实", "It is so", true, RECTIFYING),
    FIND_MISTAKE("核实：误评", "A mistake", true, DOUBTED),
    FIND_MALICIOUS("核实：恶意评价", "Malicious", true, DOUBTED),
    CONFIRM("复核同意，剔除该评价", "Take it out", true, INVALID),
    REJECT("复核不同意，重新核实", "Verify again", true, VERIFYING),
    RECTIFY("整改完成", "Put right", false, ANSWERING),
    CALL_BACK("已回访", "Called back", false, ANSWERING),
    CLOSE("办结", "Close", true, CLOSED),
    APPEAL("申诉", "Appeal", false, APPEALED),
    UPHOLD("维持原评价", "Uphold", true, RECTIFYING),
    GRANT("申诉成立，剔除该评价", "Grant, take it out", true, INVALID);

    private final String chinese;
    private final String english;
    private final boolean managers;
    private final CaseState to;

    CaseDeed(String chinese, String english, boolean managers, CaseState to) {
        this.chinese = chinese;
        this.english = english;
        this.managers = managers;
        this.to = to;
    }

    boolean possible(CaseState state) {
        return switch (this) {
            case FIND_TRUE, FIND_MISTAKE, FIND_MALICIOUS -> state == VERIFYING;
            case CONFIRM, REJECT -> state == DOUBTED;
            case RECTIFY -> state == RECTIFYING;
            case CALL_BACK, CLOSE -> state == ANSWERING;
            case APPEAL -> state == RECTIFYING || state == ANSWERING || state == CLOSED;
            case UPHOLD, GRANT -> state == APPEALED;
        };
    }

    CaseState to() {
        return to;
    }

    /// Whether it decides about what another person has said.
    boolean second() {
        return this == CONFIRM || this == REJECT || this == UPHOLD || this == GRANT;
    }

    /// Whether the rating counts no more after it.
    boolean invalidates() {
        return to == INVALID;
    }

    public boolean managers() {
        return managers;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}

package mingbai.service.notice;

import java.util.List;

/// What came of something done to a notice.
public sealed interface NoticeOutcome {
    /// Done; it now stands like this.
    record Done(NoticeFile file) implements NoticeOutcome {}

    /// Approved, but no key to sign with is at hand: nothing went out.
    record Unsigned(NoticeFile file) implements NoticeOutcome {}

    /// Not as it is: these are the fields and how to mend them.
    record Faulty(List<Fault> faults) implements NoticeOutcome {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /// Somebody changed it in the meantime; it has to be read again.
    record Changed() implements NoticeOutcome {}

    /// The author cannot approve it.
    record OwnWork() implements NoticeOutcome {}

    /// Not in this state, or no such notice.
    record NotNow() implements NoticeOutcome {}

    /// One thing that is wrong with a field.
    record Fault(String field, String chinese, String english) {}
}

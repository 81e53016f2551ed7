package mingbai.service.notice;

import java.util.List;
import mingbai.model.signing.Verdict;

/// What came of something done to a notice.
public sealed interface NoticeOutcome {
    /// Done; it now stands like this.
    record Done(NoticeFile file) implements NoticeOutcome {}

    /// Approved, but no key to sign with is at hand: nothing went out.
    record Unsigned(NoticeFile file) implements NoticeOutcome {}

    /// Approved, but what was signed is refused: nothing went out.
    record Unsent(NoticeFile file, Verdict.Reason reason) implements NoticeOutcome {}

    /// Not as it is: these are the fields and how to mend them.
    record Faulty(List<Fault> faults) implements NoticeOutcome {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /// Somebody changed it in the meantime; it has to be read again.
    record Changed() implements NoticeOutcome {}

    /// Whoever wrote any of it cannot approve it.
    record OwnWork() implements NoticeOutcome {}

    /// Not for somebody in this role.
    record NotAllowed() implements NoticeOutcome {}

    /// Not in this state, or no such notice.
    record NotNow() implements NoticeOutcome {}

    /// One thing that is wrong with a field, and the place in its text.
    record Fault(String field, String chinese, String english, Quote quote) {
        /// About a whole field.
        public static Fault plain(String field, String chinese, String english) {
            return new Fault(field, chinese, english, Quote.NONE);
        }
    }

    /// A place in a text with a little of what stands around it. Empty where a whole field is
    /// meant.
    record Quote(String before, String marked, String after) {
        static final Quote NONE = new Quote("", "", "");

        private static final int AROUND = 8;

        static Quote of(String text, int start, int end) {
            int from = Math.max(0, start - AROUND);
            int to = Math.min(text.length(), end + AROUND);
            return new Quote(
                    text.substring(whole(text, from), start),
                    text.substring(start, end),
                    text.substring(end, whole(text, to)));
        }

        /// Never between the halves of one character.
        private static int whole(String text, int at) {
            boolean inside =
                    at > 0
                            && at < text.length()
                            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
            return inside ? at - 1 : at;
        }
    }
}

package mingbai.service.evidence;

/// What came of checking the chain of evidence.
public sealed interface ChainVerdict {
    /// Every row is as it was taken in. `head` is the hash that stands for all of them.
    record Whole(long rows, String head) implements ChainVerdict {}

    /// The first row that is not; an empty station where the row itself is gone.
    record Broken(long position, String station, Break how) implements ChainVerdict {}

    /// What was done to a row.
    public enum Break {
        ALTERED("内容被改动", "altered"),
        MISSING("缺失", "missing"),
        CUT_OFF("末尾被截断", "cut off at the end");

        private final String chinese;
        private final String english;

        Break(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }
    }
}

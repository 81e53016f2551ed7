package mingbai.model.item;

/// One step of the flow (办理流程): who does it, how long it takes, by what standard, with what result.
public record FlowStep(
        Kind kind, Disclosed people, Disclosed limit, Disclosed standard, Disclosed result) {

    /// The six steps of the exchange tables, in their usual order.
    public enum Kind {
        RECEIVE("收件"),
        ACCEPT("受理"),
        REVIEW("审查"),
        DECIDE("决定"),
        CERTIFY("制证"),
        DELIVER("送达");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}

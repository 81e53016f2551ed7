package mingbai.model.item;

import java.util.List;
import mingbai.model.later.Later;

/// One step of the flow (办理流程): who does it, how long it takes, by what standard, with what result.
/// `title` is empty where the kind says it all. A flow without any `next` goes straight from step
/// to step.
public record FlowStep(
        Kind kind,
        Disclosed people,
        Disclosed limit,
        Disclosed standard,
        Disclosed result,
        @Later String title,
        @Later List<Next> next) {

    public FlowStep {
        next = List.copyOf(next);
    }

    public FlowStep(
            Kind kind, Disclosed people, Disclosed limit, Disclosed standard, Disclosed result) {
        this(kind, people, limit, standard, result, "", List.of());
    }

    /// What the step is called.
    public String name() {
        return title.isEmpty() ? kind.chinese() : title;
    }

    /// A way onward: to the step at that place of the flow, counted from 1, and in which case
    /// (材料齐全); empty where there is only one way.
    public record Next(int to, String when) {
        public Next {
            if (to < 1 || to > Item.MOST_STEPS) {
                throw new IllegalArgumentException("a step's place is 1–" + Item.MOST_STEPS);
            }
        }
    }

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

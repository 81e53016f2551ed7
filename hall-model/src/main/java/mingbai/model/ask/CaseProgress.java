package mingbai.model.ask;

import java.time.LocalDate;
import java.util.Optional;
import mingbai.model.item.ItemCode;

/// How far a case (办件) is: at which stage since when, when it was accepted, and by when it is due.
/// It has no words of its own: a screen says the item's name as it was approved.
public record CaseProgress(
        ReceiptNumber receipt,
        ItemCode item,
        Stage stage,
        LocalDate accepted,
        LocalDate since,
        Optional<LocalDate> due) {

    public CaseProgress {
        if (since.isBefore(accepted)) {
            throw new IllegalArgumentException("since: a stage begins on or after the acceptance");
        }
    }

    /// The stages of a case, in their usual order. The names are stored.
    public enum Stage {
        ACCEPTED("已受理"),
        SUPPLEMENT("待补正材料"),
        REVIEWING("审查中"),
        DECIDED("已作出决定"),
        READY("可以领取结果"),
        DELIVERED("已送达"),
        REFUSED("不予办理");

        private final String chinese;

        Stage(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        /// Whether nothing more will come.
        public boolean over() {
            return this == DELIVERED || this == REFUSED;
        }
    }
}

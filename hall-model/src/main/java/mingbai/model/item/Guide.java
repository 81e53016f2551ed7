package mingbai.model.item;

import java.util.List;
import java.util.Optional;
import mingbai.model.picture.PictureName;

/// The service guide (办事指南) of an item: for whom it is, by which ways it is handled, what comes of
/// it, where to ask, what the department may do, and what others have asked.
public record Guide(
        Audience audience,
        Ways ways,
        Outcome outcome,
        Contact contact,
        Standing standing,
        List<Question> questions) {

    public static final Guide NOTHING =
            new Guide(
                    new Audience(List.of(), List.of(), List.of()),
                    new Ways(List.of(), Reach.UNSTATED, List.of(), Disclosed.MISSING),
                    new Outcome(
                            Speed.UNSTATED,
                            Disclosed.MISSING,
                            Optional.empty(),
                            Disclosed.MISSING,
                            Disclosed.MISSING),
                    new Contact(Disclosed.MISSING, Disclosed.MISSING, Disclosed.MISSING),
                    new Standing(State.IN_USE, "", Said.UNSTATED, Said.UNSTATED, Disclosed.MISSING),
                    List.of());

    public Guide {
        questions = List.copyOf(questions);
    }

    /// For whom it is (服务对象, 服务主题), and at which events of life (人生事件, 一件事).
    public record Audience(List<Party> parties, List<Topic> topics, List<String> events) {
        public Audience {
            parties = List.copyOf(parties);
            topics = List.copyOf(topics);
            events = List.copyOf(events);
        }
    }

    /// A topic (服务主题) persons or enterprises look under; its name is data, since lists differ.
    public record Topic(Side side, String name) {}

    /// Whose topic it is: 个人 or 法人.
    public enum Side {
        PERSON("个人"),
        ENTERPRISE("法人");

        private final String chinese;

        Side(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /// How it is handled (办理形式), how far across borders (通办范围), what else is offered, and at which
    /// address on the net (网办地址).
    public record Ways(List<Form> forms, Reach reach, List<Offer> offers, Disclosed online) {
        public Ways {
            forms = List.copyOf(forms);
            offers = List.copyOf(offers);
        }
    }

    /// What comes of it: 办件类型, the result (办理结果) with a picture of it, how many are granted at most
    /// (数量限制), and special procedures (特别程序).
    public record Outcome(
            Speed speed,
            Disclosed result,
            Optional<PictureName> sample,
            Disclosed quantity,
            Disclosed special) {}

    /// Where and when (办理地点, 办理时间), and whom to complain to (监督投诉). Whom to ask is
    /// [Item.Handling#telephone()].
    public record Contact(Disclosed place, Disclosed hours, Disclosed supervision) {}

    /// Whether it is in use, why not, on the list of powers and duties (权责清单), taken in at the hall
    /// (进驻政务大厅), and which service of others it needs (中介服务), which never names one agency.
    public record Standing(
            State state, String reason, Said onPowerList, Said inHall, Disclosed intermediary) {}

    /// What is often asked (常见问题).
    public record Question(String question, String answer) {}

    /// Yes, no, or nobody has said so.
    public enum Said {
        UNSTATED("待补充"),
        YES("是"),
        NO("否");

        private final String chinese;

        Said(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /// Whether an item can be applied for now.
    public enum State {
        IN_USE("在用"),
        PAUSED("暂停"),
        CANCELLED("取消");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /// Who may apply (服务对象, GB/T 39046-2020, table A.4).
    public enum Party {
        PERSON("自然人"),
        ENTERPRISE("企业法人"),
        INSTITUTION("事业法人"),
        SOCIAL("社会组织法人"),
        AGENCY("行政机关"),
        OTHER("其他组织");

        private final String chinese;

        Party(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /// How one applies (办理形式, table A.5).
    public enum Form {
        WINDOW("窗口办理"),
        COMPUTER("网上办理"),
        PHONE("移动端办理"),
        POST("快递申请"),
        OTHER("其他");

        private final String chinese;

        Form(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /// Across which borders an item is handled (通办范围).
    public enum Reach {
        UNSTATED("待补充"),
        NATION("全国通办"),
        PROVINCES("跨省通办"),
        CITIES("跨市通办"),
        COUNTIES("跨县通办"),
        NONE("仅本地办理");

        private final String chinese;

        Reach(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /// What makes it easier.
    public enum Offer {
        APPOINTMENT("预约办理"),
        PAYMENT("网上支付"),
        EXPRESS("物流快递"),
        TERMINAL("自助终端办理");

        private final String chinese;

        Offer(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /// Done at once or within a promised time (办件类型, table A.6).
    public enum Speed {
        UNSTATED("待补充"),
        AT_ONCE("即办件"),
        PROMISED("承诺件"),
        OTHER("其他");

        private final String chinese;

        Speed(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}

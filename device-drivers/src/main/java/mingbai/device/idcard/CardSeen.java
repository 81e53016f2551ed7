package mingbai.device.idcard;

/// What came of laying a card on the reader.
public sealed interface CardSeen {
    /// A person's card, to be used before the ear returns.
    record Read(IdCard card) implements CardSeen {}

    /// There is a card, and it could not be read; the visitor lays it down again.
    record Unreadable(Why why) implements CardSeen {
        /// What is wrong with it.
        public enum Why {
            /// It was moved too soon, or lies badly.
            LIES_BADLY("请重新放置身份证，读取时请勿移动。", "Lay the card down again and leave it there."),
            /// Not an identity card, or one that refuses this reader.
            WRONG_CARD("这不是可识别的身份证件。", "This is no identity card we know."),
            /// Its content contradicts itself.
            DAMAGED("证件信息有误，请到窗口办理。", "The card's content is wrong: please go to a window.");

            private final String chinese;
            private final String english;

            Why(String chinese, String english) {
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
}

package mingbai.model.item;

import java.util.Optional;
import mingbai.model.later.Later;
import mingbai.model.picture.PictureName;

/// One thing to bring (申请材料): how many copies of it, and who issues it (出具机构).
public record Material(
        String name, boolean required, Disclosed copies, Disclosed source, @Later Detail detail) {

    public Material(String name, boolean required, Disclosed copies, Disclosed source) {
        this(name, required, copies, source, Detail.NOTHING);
    }

    /// In what form it is wanted, by what standard it is taken in (受理标准), how to fill it in (填报须知),
    /// and pictures of the blank form (空白表格) and of a filled one (示例样表).
    public record Detail(
            Need need,
            Form form,
            Disclosed standard,
            Disclosed filling,
            Optional<PictureName> blank,
            Optional<PictureName> example) {
        public static final Detail NOTHING =
                new Detail(
                        Need.AS_REQUIRED,
                        Form.UNSTATED,
                        Disclosed.MISSING,
                        Disclosed.MISSING,
                        Optional.empty(),
                        Optional.empty());
    }

    /// Whether a material may be handed in later (容缺后补). Otherwise `required` says it all.
    public enum Need {
        AS_REQUIRED(""),
        LATER("容缺后补");

        private final String chinese;

        Need(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /// On paper or not (材料形式).
    public enum Form {
        UNSTATED(""),
        PAPER("纸质"),
        ELECTRONIC("电子化"),
        BOTH("纸质和电子化");

        private final String chinese;

        Form(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}

package mingbai.kiosk.item;

import java.util.Optional;
import mingbai.kiosk.words.Prompt;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.model.item.FlowChart;
import mingbai.model.picture.Picture;

/// What the item page can show.
public sealed interface ItemStep {
    /// Where no paper can be had.
    Prompt SCAN =
            Prompt.of(
                    "可以用手机扫码带走",
                    "ke3yi3 yong4 shou3ji1 sao3ma3 dai4zou3",
                    "Scan it with your phone.");

    /// The item with its five disclosures.
    record Disclosing(ItemSheet sheet) implements ItemStep {}

    /// What to bring, in large type.
    record Bringing(ItemSheet sheet) implements ItemStep {}

    /// A form or a sample, whole.
    record Looking(ItemSheet sheet, Picture picture) implements ItemStep {}

    /// The flow chart, to move and enlarge.
    record Charting(ItemSheet sheet, FlowChart chart) implements ItemStep {}

    /// The guide to take along: behind a code for a phone, where there is a page, and on paper.
    record TakingAlong(ItemSheet sheet, Optional<String> page, Paper paper) implements ItemStep {}

    /// The catalogue names it, but its own document is not here.
    record NotHere() implements ItemStep {}

    /// How far the paper is.
    sealed interface Paper {
        /// It can be asked for.
        record Offered() implements Paper {}

        /// It is on its way.
        record Coming() implements Paper {}

        /// It is out; `certain` is false where the printer cannot tell.
        record Out(boolean certain) implements Paper {}

        /// Nothing came out.
        record Stuck(PaperTrouble trouble) implements Paper {}

        /// What a voice says here.
        default Prompt prompt() {
            return switch (this) {
                case Offered _ ->
                        Prompt.of(
                                "可以用手机扫码，也可以打印带走",
                                "ke3yi3 yong4 shou3ji1 sao3ma3, ye3 ke3yi3 da3yin4 dai4zou3",
                                "Scan it with your phone, or print it.");
                case Coming _ -> Prompt.WAIT;
                case Out _ ->
                        Prompt.of(
                                "请取走打印好的办事指南",
                                "qing3 qu3zou3 da3yin4 hao3 de5 ban4shi4 zhi3nan2",
                                "Please take your printed guide.");
                case Stuck _ -> Prompt.NO_PAPER;
            };
        }
    }

    /// What a voice says here.
    default Prompt prompt() {
        return switch (this) {
            case Disclosing _ ->
                    Prompt.of(
                            "这里有依据、流程、时限、收费和材料，可以往下看",
                            "zhe4li3 you3 yi1ju4, liu2cheng2, shi2xian4, shou1fei4 he2 cai2liao4, "
                                    + "ke3yi3 wang3xia4 kan4",
                            "Here are law, steps, time, fee and papers. Scroll down for more.");
            case Bringing _ ->
                    Prompt.of(
                            "这些是您要带的材料",
                            "zhe4xie1 shi4 nin2 yao4 dai4 de5 cai2liao4",
                            "These are the papers to bring.");
            case Looking _ ->
                    Prompt.of(
                            "这是表格的样子，看完请按返回",
                            "zhe4 shi4 biao3ge2 de5 yang4zi5, kan4wan2 qing3 an4 fan3hui2",
                            "This is the form. Touch Back when you have seen it.");
            case Charting _ ->
                    Prompt.of(
                            "这是办理流程，可以放大和移动",
                            "zhe4 shi4 ban4li3 liu2cheng2, ke3yi3 fang4da4 he2 yi2dong4",
                            "These are the steps. You can enlarge and move them.");
            case TakingAlong taking -> taking.paper().prompt();
            case NotHere _ ->
                    Prompt.of(
                            "这个事项的内容还没有送到本机",
                            "zhe4ge5 shi4xiang4 de5 nei4rong2 hai2 mei2you3 song4dao4 ben3ji1",
                            "This matter has not reached this machine yet.");
        };
    }
}

package mingbai.kiosk.rating;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import mingbai.kiosk.words.Prompt;
import mingbai.kiosk.words.writing.Draft;
import mingbai.model.ask.Answer.Reason;
import mingbai.model.ask.Answer.TicketFound;
import mingbai.model.ask.RequestId;
import mingbai.model.rating.Grade;

/// What rating a visit can show.
public sealed interface RatingStep {
    /// The keypad; `problem` is why the last number was not taken.
    record Entering(String typed, Optional<Problem> problem) implements RatingStep {}

    /// The service is looking for the ticket, as `request` asked it to.
    record Looking(String typed, RequestId request) implements RatingStep {}

    /// The five grades.
    record Grading(TicketFound ticket) implements RatingStep {}

    /// The tags of the chosen grade and what was written; `reminded` once a required reason was
    /// left out.
    record Explaining(
            TicketFound ticket, Grade grade, SortedSet<Integer> tags, String text, boolean reminded)
            implements RatingStep {
        public Explaining {
            tags = new TreeSet<>(tags);
        }

        Explaining saying(String other) {
            return new Explaining(ticket, grade, tags, other, false);
        }
    }

    /// The keyboard, for words of the visitor's own.
    record Writing(Explaining about, Draft draft) implements RatingStep {
        Writing with(Draft next) {
            return new Writing(about, next);
        }
    }

    /// The rating is on its way to the journal.
    record Saving() implements RatingStep {}

    /// It is on the disk.
    record Thanks(Grade grade) implements RatingStep {}

    /// It could not be written down.
    record NotSaved() implements RatingStep {}

    /// Why a number was not taken.
    sealed interface Problem {
        /// The service said no.
        record Refused(Reason reason) implements Problem {}

        /// No answer came.
        record NoAnswer() implements Problem {}

        /// It is no ticket number.
        record NoNumber() implements Problem {}
    }

    /// What a voice says here.
    default Prompt prompt() {
        return switch (this) {
            case Entering(String _, var problem) when problem.isPresent() ->
                    Prompt.of(
                            "这个号码现在不能评价，请看屏幕",
                            "zhe4ge5 hao4ma3 xian4zai4 bu4neng2 ping2jia4, qing3 kan4 ping2mu4",
                            "This number cannot be rated now. Please see the screen.");
            case Entering _ ->
                    Prompt.of(
                            "请扫号票上的二维码，或输入号码",
                            "qing3 sao3 hao4piao4 shang5 de5 er4wei2ma3, huo4 shu1ru4 hao4ma3",
                            "Hold your ticket to the scanner, or type its number.");
            case Looking _, Saving _ -> Prompt.WAIT;
            case Grading _ ->
                    Prompt.of(
                            "请给这次服务打分，一共五档",
                            "qing3 gei3 zhe4 ci4 fu2wu4 da3fen1, yi2gong4 wu3 dang4",
                            "Please rate your visit: there are five grades.");
            case Explaining _ ->
                    Prompt.of(
                            "可以选择原因，然后按提交",
                            "ke3yi3 xuan3ze2 yuan2yin1, ran2hou4 an4 ti2jiao1",
                            "You may choose reasons, then submit.");
            case Writing _ ->
                    Prompt.of(
                            "请写下您的意见，然后按写好了",
                            "qing3 xie3xia4 nin2 de5 yi4jian4, ran2hou4 an4 xie3hao3 le5",
                            "Write what you want to say, then touch Done.");
            case Thanks _ ->
                    Prompt.of(
                            "谢谢您的评价", "xie4xie5 nin2 de5 ping2jia4", "Thank you for your rating.");
            case NotSaved _ ->
                    Prompt.of(
                            "评价没有保存，请告诉工作人员",
                            "ping2jia4 mei2you3 bao3cun2, qing3 gao4su5 gong1zuo4 ren2yuan2",
                            "It was not saved. Please tell the staff.");
        };
    }
}

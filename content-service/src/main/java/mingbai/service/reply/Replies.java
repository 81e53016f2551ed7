package mingbai.service.reply;

import java.util.List;
import mingbai.service.change.ChangeOutcome;
import mingbai.service.change.HandedIn;
import mingbai.service.change.NotYours;
import mingbai.service.preview.Difference;
import mingbai.service.sheet.Rejection;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// The answers to whoever wants to change something, the same for every kind of content.
public final class Replies {
    private Replies() {}

    /// What became of a change: what is out now, which scopes wait for two people's signatures, and
    /// what can go out under nobody's.
    record Handed(List<String> published, List<String> waiting, List<String> objections) {}

    /// What is wrong with it, cell by cell; nothing was changed.
    record Faults(String code, String chinese, String english, List<Fault> faults) {}

    /// One thing that is wrong: where, why, and how to mend it.
    record Fault(String table, int row, String field, String why, String fix) {}

    /// What reads differently there and in what was sent; nothing was overwritten.
    record Conflict(String code, String chinese, String english, List<Difference.Field> fields) {}

    public static ResponseEntity<byte[]> done(HandedIn handedIn) {
        var waiting = handedIn.waiting().stream().map(Object::toString).toList();
        return Json.answer(
                HttpStatus.OK, new Handed(handedIn.published(), waiting, handedIn.objections()));
    }

    public static ResponseEntity<byte[]> of(ChangeOutcome outcome) {
        return switch (outcome) {
            case ChangeOutcome.Done(var handedIn) -> done(handedIn);
            case ChangeOutcome.Forbidden(var why) -> notYours(why);
        };
    }

    public static ResponseEntity<byte[]> notYours(NotYours why) {
        var words = why.sentence().split(" · ", 2);
        return Json.answer(
                HttpStatus.FORBIDDEN, new Refusal("NOT_YOURS", words[0], words[words.length - 1]));
    }

    public static ResponseEntity<byte[]> faulty(List<Rejection> rejections) {
        return Json.answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                new Faults(
                        "FAULTY",
                        "内容不合格，没有修改",
                        "Not as it is: nothing was changed",
                        faults(rejections)));
    }

    static List<Fault> faults(List<Rejection> rejections) {
        return rejections.stream()
                .map(r -> new Fault(r.sheet(), r.row(), r.field(), r.why(), r.fix()))
                .toList();
    }

    public static ResponseEntity<byte[]> conflict(List<Difference.Field> fields) {
        return Json.answer(
                HttpStatus.CONFLICT,
                new Conflict(
                        "CONFLICT",
                        "已被他人修改，请重新读取后再改",
                        "Changed in the meantime: read it again",
                        fields));
    }

    public static ResponseEntity<byte[]> unknown() {
        return Json.answer(
                HttpStatus.NOT_FOUND, new Refusal("UNKNOWN", "没有这一项", "There is no such thing"));
    }

    /// Not now, and why.
    public static ResponseEntity<byte[]> refused(String code, String chinese, String english) {
        return Json.answer(HttpStatus.CONFLICT, new Refusal(code, chinese, english));
    }
}

package mingbai.model.rating;

/// A standard tag (评价标签). Its code is the grade's stars times 100 and a number; `national` tags
/// belong to the national set, the others to the extension set. `text` is the standard's; `english`
/// is ours, for those who do not read it.
public record RatingTag(int code, String text, String english, boolean national) {

    public Grade grade() {
        return Grade.ofPlatformCode(code / 100);
    }
}

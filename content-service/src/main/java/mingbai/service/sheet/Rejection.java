package mingbai.service.sheet;

/// One thing that is wrong in a table: where, why, and how to mend it. `row` is 0 for the whole
/// table; `field` is a column's name or a cell's address; `why` is in Chinese and in English.
public record Rejection(String sheet, int row, String field, String why, String fix) {
    private static final String BETWEEN = " · ";

    public String chinese() {
        return english().isEmpty() ? why : why.substring(0, why.lastIndexOf(BETWEEN));
    }

    /// Empty where there is none.
    public String english() {
        int at = why.lastIndexOf(BETWEEN);
        return at < 0 ? "" : why.substring(at + BETWEEN.length());
    }
}

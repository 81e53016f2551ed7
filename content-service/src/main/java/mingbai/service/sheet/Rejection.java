package mingbai.service.sheet;

/// One thing that is wrong in a table: where, why, and how to mend it. `row` is 0 for the whole
/// table; `field` is a column's name or a cell's address.
public record Rejection(String sheet, int row, String field, String why, String fix) {}

package mingbai.model.item;

/// An item type (事项类型) as the local code table has it: `01`, 行政许可. Data, since codes above 20
/// differ between provinces (GB/T 39046-2020, table A.1).
public record ItemType(String code, String name) {}

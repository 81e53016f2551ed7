package mingbai.model.item;

/// One thing to bring (申请材料).
public record Material(String name, boolean required, Disclosed copies, Disclosed source) {}

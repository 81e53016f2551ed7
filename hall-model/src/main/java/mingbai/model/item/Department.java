package mingbai.model.item;

/// A department (部门) whose items the hall takes in.
public record Department(String id, String name) {}

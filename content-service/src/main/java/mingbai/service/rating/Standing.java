package mingbai.service.rating;

/// Whether a rating counts in a figure.
public enum Standing {
    COUNTS,
    /// Filled in by a system (系统默认评价): kept until a visitor says something, and never counted.
    DEFAULT,
    /// Found to be a mistake (误评) or malicious (恶意) by two people.
    INVALID
}

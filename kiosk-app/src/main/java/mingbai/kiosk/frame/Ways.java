package mingbai.kiosk.frame;

/// The ways that are open from every screen.
public interface Ways {
    void back();

    void home();

    void largeType();
}

package mingbai.kiosk.frame;

import mingbai.kiosk.look.Manner;

/// The ways that are open from every screen.
public interface Ways {
    void back();

    void home();

    void choose(Manner wished);
}

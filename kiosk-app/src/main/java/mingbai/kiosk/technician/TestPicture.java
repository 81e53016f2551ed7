package mingbai.kiosk.technician;

import java.util.List;
import java.util.Optional;

/// The pictures of the screen test, one after the other: dead points show on plain colours, a
/// crooked screen on the lattice.
public enum TestPicture {
    WHITE,
    BLACK,
    RED,
    GREEN,
    BLUE,
    GREYS,
    LATTICE;

    private static final List<TestPicture> ALL = List.of(values());

    Optional<TestPicture> next() {
        return ALL.stream().skip(ALL.indexOf(this) + 1).findFirst();
    }
}

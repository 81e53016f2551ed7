package mingbai.service.tables;

import java.util.List;
import mingbai.model.walk.WalkNet;
import mingbai.model.walk.Walkways;
import mingbai.service.sheet.Columns;

/// The table 通道: straight ways on which one may walk, from point to point.
public final class WalkTable {
    public static final String NAME = "通道";

    static final Columns COLUMNS = new Columns(List.of("X1", "Y1", "X2", "Y2"), List.of());

    private final Intake intake;

    WalkTable(Intake intake) {
        this.intake = intake;
    }

    Walkways read() {
        var net = new WalkNet();
        intake.lines(
                NAME,
                COLUMNS,
                row -> {
                    var x1 = row.number("X1");
                    var y1 = row.number("Y1");
                    var x2 = row.number("X2");
                    var y2 = row.number("Y2");
                    if (row.sound()) {
                        net.add(
                                new Walkways.Point(x1.orElseThrow(), y1.orElseThrow()),
                                new Walkways.Point(x2.orElseThrow(), y2.orElseThrow()));
                    }
                });
        return net.walkways();
    }
}

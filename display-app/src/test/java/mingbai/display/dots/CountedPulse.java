package mingbai.display.dots;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import mingbai.model.status.DeviceReport;
import mingbai.station.content.HallContent;
import mingbai.station.health.Pulse;

/// Keeps what it is told.
final class CountedPulse implements Pulse {

    final AtomicInteger frames = new AtomicInteger();
    final List<HallContent> drawn = new CopyOnWriteArrayList<>();
    final List<DeviceReport> reports = new CopyOnWriteArrayList<>();

    @Override
    public void frame() {
        frames.incrementAndGet();
    }

    @Override
    public void drawn(HallContent content) {
        drawn.add(content);
    }

    @Override
    public void device(DeviceReport report) {
        reports.add(report);
    }
}

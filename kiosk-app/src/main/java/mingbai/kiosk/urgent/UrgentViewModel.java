package mingbai.kiosk.urgent;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mingbai.kiosk.urgent.UrgentStep.Quiet;
import mingbai.kiosk.urgent.UrgentStep.Warning;
import mingbai.kiosk.words.Prompt;
import mingbai.model.emergency.UrgentNotice;
import mingbai.station.emergency.Emergency;

/// Puts urgent notices before everything else, one after the other. A visitor who has read one may
/// go on; the next visitor sees it again.
public final class UrgentViewModel {
    public static final Prompt PROMPT =
            Prompt.of(
                    "有紧急通知，请看屏幕",
                    "you3 jin3ji2 tong1zhi1, qing3 kan4 ping2mu4",
                    "There is an urgent notice. Please see the screen.");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final ReadOnlyObjectWrapper<UrgentStep> step = new ReadOnlyObjectWrapper<>(new Quiet());
    private final Set<UrgentNotice> read = new HashSet<>();
    private Emergency ordered = Emergency.NONE;
    private Instant now;
    private ZoneId zone;

    public UrgentViewModel(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public ReadOnlyObjectProperty<UrgentStep> step() {
        return step.getReadOnlyProperty();
    }

    public void show(Emergency next) {
        ordered = next;
        refresh();
    }

    public void tick(Instant next, ZoneId there) {
        now = next;
        zone = there;
        refresh();
    }

    /// The visitor has read what lies on top.
    public void putAside() {
        if (step.get() instanceof Warning(UrgentNotice notice, String _)) {
            read.add(notice);
            refresh();
        }
    }

    /// Whether somebody has read what others have not.
    public boolean anyPutAside() {
        return !read.isEmpty();
    }

    /// Another visitor has read nothing yet.
    public void forget() {
        read.clear();
        refresh();
    }

    private void refresh() {
        step.set(
                ordered.notices(now).stream()
                        .filter(notice -> !read.contains(notice))
                        .findFirst()
                        .<UrgentStep>map(n -> new Warning(n, CLOCK.format(n.until().atZone(zone))))
                        .orElseGet(Quiet::new));
    }
}

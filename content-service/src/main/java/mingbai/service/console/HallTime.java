package mingbai.service.console;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import mingbai.service.library.HallShelf;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Writes moments as the hall's own clock shows them; every page has it as `time`.
@Component
@ControllerAdvice
public class HallTime {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final HallShelf shelf;

    HallTime(HallShelf shelf) {
        this.shelf = shelf;
    }

    @ModelAttribute("time")
    HallTime time() {
        return this;
    }

    public ZoneId zone() {
        return shelf.timeZone();
    }

    public String minute(Instant moment) {
        return MINUTE.format(moment.atZone(zone()));
    }

    public String second(Instant moment) {
        return SECOND.format(moment.atZone(zone()));
    }
}

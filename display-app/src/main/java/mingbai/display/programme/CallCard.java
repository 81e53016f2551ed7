package mingbai.display.programme;

import mingbai.model.queue.Business;
import mingbai.model.queue.Call;
import mingbai.station.content.HallContent;

/// A call with the names a visitor needs beside it; a name nobody disclosed is empty.
public record CallCard(Call call, String business, String place) {

    public static CallCard of(Call call, HallContent content) {
        return new CallCard(call, business(call, content), place(call, content));
    }

    private static String business(Call call, HallContent content) {
        return content.businesses().stream()
                .flatMap(list -> list.businesses().stream())
                .filter(b -> b.prefix().equals(call.ticket().prefix()))
                .map(Business::name)
                .findFirst()
                .orElse("");
    }

    private static String place(Call call, HallContent content) {
        return content.hall()
                .flatMap(hall -> hall.window(call.window()).flatMap(w -> hall.zone(w.zoneId())))
                .map(zone -> zone.name())
                .orElse("");
    }

    /// What to do at the window: 办理, or 取证/缴费 at the second stage.
    public String purpose() {
        return switch (call.kind()) {
            case FIRST, REPEAT -> "办理";
            case SECOND_STAGE -> "取证 / 缴费";
        };
    }
}

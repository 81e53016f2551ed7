package mingbai.service.enrolment;

import java.util.HashMap;
import java.util.Map;
import mingbai.model.content.Place;
import mingbai.model.enrolment.Applicant;
import mingbai.model.place.StationId;

/// What a box becomes: which station, for what, and at which window or in which zone, `""` where
/// that says nothing.
record Seat(StationId station, Profile profile, String window, String zone) {

    /// What a station is for.
    enum Profile {
        KIOSK("自助终端", Applicant.Program.KIOSK, ""),
        TOUCH_PANEL("触摸查询屏", Applicant.Program.KIOSK, "touch-panel"),
        HALL_BOARD("大厅屏", Applicant.Program.DISPLAY, "hall-board"),
        WINDOW_STRIP("窗口屏", Applicant.Program.DISPLAY, "window-strip"),
        LED_BOARD("LED屏", Applicant.Program.DISPLAY, "led-board");

        final String chinese;
        final Applicant.Program program;
        private final String kind;

        Profile(String chinese, Applicant.Program program, String kind) {
            this.chinese = chinese;
            this.program = program;
            this.kind = kind;
        }

        public String chinese() {
            return chinese;
        }

        public boolean runs(Applicant.Program installed) {
            return program == installed;
        }
    }

    Seat {
        if (profile == Profile.WINDOW_STRIP && window.isEmpty()) {
            throw new IllegalArgumentException("窗口屏须选窗口 a strip needs its window");
        }
    }

    /// The keys of the station's configuration that follow from it.
    Map<String, String> settings(Place place) {
        var settings = new HashMap<String, String>();
        settings.put("station.id", station.value());
        settings.put("hall.id", place.hall().value());
        settings.put("region.code", place.region().digits());
        if (profile != Profile.KIOSK) {
            settings.put("kind", profile.kind);
            put(settings, "display.window", window);
            put(settings, "display.zone", zone);
        }
        return settings;
    }

    private static void put(Map<String, String> settings, String key, String value) {
        if (!value.isEmpty()) {
            settings.put(key, value);
        }
    }
}

package mingbai.rules.modules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A module, the package it owns, and the floors below it that it may know.
public enum Floor {
    FONTS("hall-fonts", "mingbai.fonts"),
    MODEL("hall-model", "mingbai.model"),
    PROGRAM("hall-program", "mingbai.program"),
    DEVICES("device-drivers", "mingbai.device"),
    STATION("station-runtime", "mingbai.station"),
    KIOSK("kiosk-app", "mingbai.kiosk"),
    DISPLAY("display-app", "mingbai.display"),
    SERVICE("content-service", "mingbai.service"),
    PROVISIONING("provisioning", "mingbai.provisioning"),
    BENCH("bench", "mingbai.bench"),
    RULES("house-rules", "mingbai.rules");

    public final String module;
    public final String room;

    Floor(String module, String room) {
        this.module = module;
        this.room = room;
    }

    private List<Floor> below() {
        return switch (this) {
            case FONTS, MODEL -> List.of();
            case DEVICES -> List.of(FONTS);
            case PROGRAM -> List.of(MODEL);
            case STATION -> List.of(MODEL, PROGRAM);
            case KIOSK, DISPLAY -> List.of(FONTS, MODEL, PROGRAM, DEVICES, STATION);
            case SERVICE -> List.of(FONTS, MODEL, PROGRAM);
            case PROVISIONING -> List.of(MODEL, PROGRAM, DEVICES, STATION);
            // These two stand beside the house and look at all of it.
            case BENCH, RULES -> Arrays.asList(values());
        };
    }

    public boolean mayKnow(Floor other) {
        return this == other || below().contains(other);
    }

    public static Optional<Floor> ofPackage(String name) {
        return Arrays.stream(values())
                .filter(floor -> name.equals(floor.room) || name.startsWith(floor.room + "."))
                .findFirst();
    }

    static Optional<Floor> ofModule(String name) {
        return Arrays.stream(values()).filter(floor -> floor.module.equals(name)).findFirst();
    }
}

package mingbai.rules.modules;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// A module, the package it owns, and the floors below it that it may know.
public enum Floor {
    FONTS("hall-fonts", "mingbai.fonts"),
    MODEL("hall-model", "mingbai.model"),
    DEVICES("device-drivers", "mingbai.device", FONTS),
    STATION("station-runtime", "mingbai.station", MODEL),
    KIOSK("kiosk-app", "mingbai.kiosk", FONTS, MODEL, DEVICES, STATION),
    DISPLAY("display-app", "mingbai.display", FONTS, MODEL, DEVICES, STATION),
    SERVICE("content-service", "mingbai.service", FONTS, MODEL),
    PROVISIONING("provisioning", "mingbai.provisioning", MODEL, DEVICES, STATION),
    BENCH(
            "bench",
            "mingbai.bench",
            FONTS,
            MODEL,
            DEVICES,
            STATION,
            KIOSK,
            DISPLAY,
            SERVICE,
            PROVISIONING),
    RULES(
            "house-rules",
            "mingbai.rules",
            FONTS,
            MODEL,
            DEVICES,
            STATION,
            KIOSK,
            DISPLAY,
            SERVICE,
            PROVISIONING,
            BENCH);

    public final String module;
    public final String room;
    private final Set<Floor> below;

    Floor(String module, String room, Floor... below) {
        this.module = module;
        this.room = room;
        this.below = Set.of(below);
    }

    public boolean mayKnow(Floor other) {
        return this == other || below.contains(other);
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

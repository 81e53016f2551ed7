package mingbai.rules.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/// A library whose types stay in named rooms, or in so many rooms of each module that uses it.
record Vendor(String packages, List<String> rooms, int roomsInAModule) {
    static final List<Vendor> ALL =
            List.of(
                    in("org.eclipse.paho.", "mingbai.program.bus"),
                    in("com.hivemq.", "mingbai.service.broker"),
                    anywhere("org.bouncycastle.", 1),
                    in("com.fazecast.jSerialComm.", "mingbai.device.line"),
                    in("com.pi4j.", "mingbai.device.pin"),
                    in("picocli.", "mingbai.provisioning", "mingbai.bench"),
                    in("org.springframework.", "mingbai.service"),
                    in("javafx.", "mingbai.kiosk", "mingbai.display", "mingbai.bench"),
                    anywhere("com.google.zxing.", 1),
                    anywhere("org.apache.pdfbox.", 1),
                    // Spreadsheets come in by one room, and go out as two reports and as templates.
                    anywhere("org.apache.poi.", 4),
                    in("org.eclipse.elk.", "mingbai.service.flow"),
                    anywhere("com.ibm.icu.", 1),
                    anywhere("org.dmfs.", 1),
                    anywhere("org.sqlite.", 1));

    private static Vendor in(String packages, String... rooms) {
        return new Vendor(packages, List.of(rooms), Integer.MAX_VALUE);
    }

    private static Vendor anywhere(String packages, int roomsInAModule) {
        return new Vendor(packages, List.of("mingbai"), roomsInAModule);
    }

    boolean made(JavaClass type) {
        return type.getName().startsWith(packages);
    }

    boolean livesIn(String room) {
        return rooms.stream().anyMatch(r -> room.equals(r) || room.startsWith(r + "."));
    }
}

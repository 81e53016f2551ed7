package mingbai.service.register;

import java.util.LinkedHashMap;
import java.util.Map;
import mingbai.model.content.DocumentType;
import mingbai.model.place.Zone;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import org.springframework.stereotype.Component;

/// What one may choose from where a column names something else, by column: its id and what it is
/// called.
@Component
final class RegisterChoices {
    private static final String PICTURE = "picture/";

    private final Library library;
    private final HallShelf shelf;

    RegisterChoices(Library library, HallShelf shelf) {
        this.library = library;
        this.shelf = shelf;
    }

    Map<String, Map<String, String>> all() {
        Map<String, String> departments = new LinkedHashMap<>();
        shelf.departments().forEach(d -> departments.put(d.id(), d.name()));
        Map<String, String> zones = new LinkedHashMap<>();
        Map<String, String> windows = new LinkedHashMap<>();
        Map<String, String> businesses = new LinkedHashMap<>();
        shelf.plan()
                .ifPresent(plan -> {
                    for (Zone zone : plan.profile().zones()) {
                        zones.put(zone.id(), zone.name());
                    }
                    plan.profile()
                            .windows()
                            .forEach(w -> windows.put(w.number().toString(), w.name()));
                    plan.businesses()
                            .businesses()
                            .forEach(b -> businesses.put(b.id().value(), b.name()));
                });
        Map<String, String> pictures = new LinkedHashMap<>();
        library.paths(DocumentType.PICTURE)
                .forEach(path -> {
                    String name = path.substring(PICTURE.length());
                    pictures.put(name, name);
                });
        return Map.of(
                "部门", departments, "功能区", zones, "照片", pictures, "窗口", windows, "业务", businesses);
    }
}

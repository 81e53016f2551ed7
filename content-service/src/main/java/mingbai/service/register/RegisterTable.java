package mingbai.service.register;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mingbai.service.template.HallHelp;
import mingbai.service.template.TableHelp;

/// The tables one keeps in forms. A table's first column is its key, which stays as it is.
enum RegisterTable {
    STAFF("Staff"),
    WINDOWS("Windows"),
    ZONES("Zones"),
    BUSINESSES("Businesses"),
    DEPARTMENTS("Departments");

    private static final Map<String, String> ENGLISH =
            Map.ofEntries(
                    entry("编号", "Code"),
                    entry("名称", "Name"),
                    entry("英文", "English name"),
                    entry("前缀", "Prefix"),
                    entry("功能区", "Zone"),
                    entry("窗口号", "Number"),
                    entry("业务", "Businesses"),
                    entry("工号", "Badge"),
                    entry("姓名", "Name"),
                    entry("部门", "Department"),
                    entry("岗位", "Post"),
                    entry("职责", "Duties"),
                    entry("首席代表", "Chief"),
                    entry("首问责任", "First asked"),
                    entry("窗口", "Windows"),
                    entry("去向", "Where"),
                    entry("去向说明", "Whereabouts"),
                    entry("照片", "Photo"));

    private final String english;

    RegisterTable(String english) {
        this.english = english;
    }

    static Optional<RegisterTable> at(String path) {
        return Arrays.stream(values()).filter(t -> t.path().equals(path)).findFirst();
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public TableHelp help() {
        return switch (this) {
            case STAFF -> HallHelp.STAFF;
            case WINDOWS -> HallHelp.WINDOWS;
            case ZONES -> HallHelp.ZONES;
            case BUSINESSES -> HallHelp.BUSINESSES;
            case DEPARTMENTS -> HallHelp.DEPARTMENTS;
        };
    }

    public String chinese() {
        return help().name();
    }

    public String english() {
        return english;
    }

    /// What a column is called in English; empty where nobody has said.
    public static String inEnglish(String column) {
        return ENGLISH.getOrDefault(column, "");
    }

    /// Whether its lines belong to the region, like the catalogue that names them, and not to the
    /// hall.
    boolean ofRegion() {
        return this == DEPARTMENTS;
    }

    /// Whether it is read without the hall's other tables.
    boolean alone() {
        return this == STAFF || this == DEPARTMENTS;
    }

    /// The columns of the list; the form has all.
    public List<String> listed() {
        return this == STAFF
                ? List.of("照片", "工号", "姓名", "部门", "岗位", "窗口", "首席代表", "首问责任", "去向")
                : help().names();
    }

    public String key() {
        return help().names().getFirst();
    }
}

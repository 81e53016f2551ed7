package mingbai.service.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.item.Department;
import mingbai.model.item.DepartmentList;
import mingbai.model.place.HallProfile;
import mingbai.model.queue.BusinessList;
import mingbai.model.rules.QueueRules;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.library.LibraryDocument;
import mingbai.service.settings.Settings;
import mingbai.service.sheet.Columns;
import mingbai.service.sheet.Rejection;
import mingbai.service.sheet.Sheet;
import mingbai.service.sheet.SheetFile;
import mingbai.service.sheet.SheetsRefused;
import mingbai.service.tables.BoardTables;
import mingbai.service.tables.HallTables;
import mingbai.service.tables.Intake;
import mingbai.service.tables.RulesTable;
import mingbai.service.tables.StaffTable;
import mingbai.service.tables.WalkTable;
import mingbai.service.tables.item.CatalogueTables;
import mingbai.service.tables.item.ExchangeJson;
import mingbai.service.tables.item.ItemTable;
import org.springframework.stereotype.Service;

/// Reads a workbook or a CSV file of items: what the library would hold afterwards, and everything
/// that is wrong. It changes nothing.
@Service
public final class WorkbookTables {
    private static final String DEPARTMENTS = "部门";
    private static final Columns DEPARTMENT = new Columns(List.of("编号", "名称"), List.of());
    private static final Set<String> TABLES =
            Stream.of(
                            HallTables.NAMES,
                            ItemTable.PARTS,
                            List.of(
                                    DEPARTMENTS,
                                    ItemTable.NAME,
                                    CatalogueTables.EDITION,
                                    CatalogueTables.CHANGES,
                                    WalkTable.NAME,
                                    StaffTable.NAME,
                                    RulesTable.RULES,
                                    RulesTable.QUOTAS,
                                    BoardTables.NOTICES,
                                    BoardTables.PROGRAMMES))
                    .flatMap(List::stream)
                    .collect(Collectors.toUnmodifiableSet());

    private final HallShelf shelf;
    private final Settings settings;
    private final InstantSource clock;

    WorkbookTables(HallShelf shelf, Settings settings, InstantSource clock) {
        this.shelf = shelf;
        this.settings = settings;
        this.clock = clock;
    }

    /// The file's content, and everything that is wrong with it.
    public Intake read(Path file) throws IOException, SheetsRefused {
        return read(open(file), () -> {});
    }

    /// The tables of a workbook, of a CSV file of items, or of JSON with the exchange's field
    /// names.
    List<Sheet> open(Path file) throws IOException, SheetsRefused {
        return ExchangeJson.looksLike(file)
                ? ExchangeJson.read(file)
                : SheetFile.read(file, ItemTable.NAME);
    }

    public Intake read(List<Sheet> sheets) {
        return read(sheets, () -> {});
    }

    public Intake read(List<Sheet> sheets, Intake.Progress progress) {
        var intake = new Intake(sheets, progress);
        refuseStrangers(intake);
        refuseParts(intake);
        var plan = plan(intake);
        rules(intake, plan);
        var departments = departments(intake);
        items(intake, plan, departments);
        if (intake.has(StaffTable.NAME)) {
            var ids = departments.stream().map(Department::id).collect(Collectors.toSet());
            var roster = StaffTable.read(intake, ids);
            intake.add(
                    LibraryDocument.of(
                            shelf.hallScope(), ContentPath.ROSTER, DocumentType.ROSTER, roster));
        }
        if (intake.has(BoardTables.NOTICES)) {
            var zone = plan.map(p -> p.profile().name().timeZone()).orElse(ZoneId.of("UTC"));
            BoardTables.notices(intake, shelf.hallScope(), zone);
        }
        if (intake.has(BoardTables.PROGRAMMES)) {
            BoardTables.programmes(intake, shelf.hallScope());
        }
        return intake;
    }

    private static void refuseParts(Intake intake) {
        if (!intake.has(ItemTable.NAME)) {
            ItemTable.PARTS.stream()
                    .filter(intake::has)
                    .forEach(part ->
                            intake.reject(
                                    new Rejection(
                                            part,
                                            0,
                                            "",
                                            "缺少事项表 · the items are missing",
                                            "与「事项」表一起导入")));
        }
        if (intake.has(WalkTable.NAME) && !intake.has("地图")) {
            intake.reject(
                    new Rejection(
                            WalkTable.NAME, 0, "", "缺少地图表 · the map is missing", "与大厅的五张表一起导入"));
        }
    }

    private static void refuseStrangers(Intake intake) {
        if (intake.names().isEmpty()) {
            intake.reject(new Rejection("", 0, "", "文件中没有数据 · the file is empty", "填写表格后再导入"));
        }
        for (String name : intake.names()) {
            if (!TABLES.contains(name)) {
                intake.reject(
                        new Rejection(
                                name,
                                0,
                                "",
                                "不认识的工作表 · an unknown table",
                                "可用：" + String.join("、", TABLES.stream().sorted().toList())));
            }
        }
    }

    /// The hall as the file says, or as the library has it.
    private Optional<HallPlan> plan(Intake intake) {
        if (HallTables.NAMES.stream().noneMatch(intake::has)) {
            return shelf.plan();
        }
        var tables = new HallTables(intake, settings.hall(), settings.demo().on());
        Optional<HallProfile> profile = tables.read();
        BusinessList businesses = tables.businesses();
        var scope = shelf.hallScope();
        profile.ifPresent(p -> {
            intake.add(LibraryDocument.of(scope, ContentPath.HALL, DocumentType.HALL, p));
            intake.add(
                    LibraryDocument.of(
                            scope, ContentPath.BUSINESSES, DocumentType.BUSINESSES, businesses));
        });
        return profile.map(p -> new HallPlan(p, businesses, QueueRules.USUAL));
    }

    private void rules(Intake intake, Optional<HallPlan> plan) {
        if (RulesTable.in(intake)) {
            var rules =
                    new RulesTable(intake, plan.map(WorkbookTables::ids).orElse(Set.of())).read();
            intake.add(
                    LibraryDocument.of(
                            shelf.hallScope(),
                            ContentPath.QUEUE_RULES,
                            DocumentType.QUEUE_RULES,
                            rules));
        }
    }

    private static Set<String> ids(HallPlan plan) {
        return plan.businesses().businesses().stream()
                .map(b -> b.id().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Department> departments(Intake intake) {
        if (!intake.has(DEPARTMENTS)) {
            return shelf.departments();
        }
        List<Department> departments = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        intake.lines(
                DEPARTMENTS,
                DEPARTMENT,
                row -> {
                    var department = new Department(row.required("编号"), row.required("名称"));
                    if (row.sound() && Intake.first(seen, row, "编号", department.id())) {
                        departments.add(department);
                    }
                });
        return departments;
    }

    private void items(Intake intake, Optional<HallPlan> plan, List<Department> departments) {
        if (plan.isEmpty()) {
            if (intake.has(ItemTable.NAME) || intake.has(DEPARTMENTS)) {
                intake.reject(
                        new Rejection(
                                ItemTable.NAME,
                                0,
                                "",
                                "还没有大厅信息 · no hall has been imported yet",
                                "先导入大厅的五张表"));
            }
            return;
        }
        var region = new Scope.OfRegion(plan.get().profile().region());
        if (intake.has(DEPARTMENTS)) {
            intake.add(
                    LibraryDocument.of(
                            region,
                            ContentPath.DEPARTMENTS,
                            DocumentType.DEPARTMENTS,
                            new DepartmentList(departments)));
        }
        if (intake.has(ItemTable.NAME)) {
            new ItemTable(intake, region, departments, ids(plan.get())).read();
        }
        new CatalogueTables(intake, shelf, today(plan.get())).read(region);
    }

    private LocalDate today(HallPlan plan) {
        return plan.day(clock.instant());
    }
}

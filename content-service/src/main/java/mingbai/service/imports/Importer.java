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
import mingbai.model.item.Catalogue;
import mingbai.model.item.Department;
import mingbai.model.item.DepartmentList;
import mingbai.model.place.HallProfile;
import mingbai.model.queue.BusinessList;
import mingbai.model.rules.QueueRules;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.settings.Settings;
import mingbai.service.sheet.Columns;
import mingbai.service.sheet.Rejection;
import mingbai.service.sheet.SheetFile;
import mingbai.service.sheet.SheetsRefused;
import org.springframework.stereotype.Service;

/// Imports a workbook or a CSV file of items. Each table replaces what the library has of its kind;
/// a file with anything wrong in it changes nothing.
@Service
public final class Importer {
    private static final String DEPARTMENTS = "部门";
    private static final Columns DEPARTMENT = new Columns(List.of("编号", "名称"), List.of());
    private static final Set<String> TABLES =
            Stream.of(
                            HallTables.NAMES,
                            List.of(
                                    DEPARTMENTS,
                                    ItemTable.NAME,
                                    StaffTable.NAME,
                                    RulesTable.RULES,
                                    RulesTable.QUOTAS,
                                    BoardTables.NOTICES,
                                    BoardTables.PROGRAMMES))
                    .flatMap(List::stream)
                    .collect(Collectors.toUnmodifiableSet());

    private final Library library;
    private final HallShelf shelf;
    private final Settings settings;
    private final InstantSource clock;

    Importer(Library library, HallShelf shelf, Settings settings, InstantSource clock) {
        this.library = library;
        this.shelf = shelf;
        this.settings = settings;
        this.clock = clock;
    }

    /// What importing the file would do; changes nothing.
    public ImportReport preview(Path file) throws IOException {
        try {
            return read(file).report(false);
        } catch (SheetsRefused e) {
            return ImportReport.refused(e.why());
        }
    }

    /// Imports the file, if nothing is wrong with it.
    public ImportReport take(Path file) throws IOException {
        try {
            var intake = read(file);
            boolean clean = intake.report(false).clean();
            if (clean) {
                library.replace(intake.kinds(), intake.documents());
            }
            return intake.report(clean);
        } catch (SheetsRefused e) {
            return ImportReport.refused(e.why());
        }
    }

    /// The file's content, and everything that is wrong with it.
    Intake read(Path file) throws IOException, SheetsRefused {
        var intake = new Intake(SheetFile.read(file, ItemTable.NAME));
        refuseStrangers(intake);
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
            var rules = new RulesTable(intake, plan.map(Importer::ids).orElse(Set.of())).read();
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
            var ids = departments.stream().map(Department::id).collect(Collectors.toSet());
            var table = new ItemTable(intake, ids, ids(plan.get()));
            table.read();
            store(intake, region, table, plan.get().profile().name().timeZone());
        }
    }

    private void store(Intake intake, Scope region, ItemTable table, ZoneId zone) {
        intake.replaces(DocumentType.ITEM);
        for (var item : table.items()) {
            var path = ContentPath.item(item.head().code());
            intake.add(LibraryDocument.of(region, path, DocumentType.ITEM, item));
        }
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var catalogue = new Catalogue(today.toString(), today, table.entries());
        intake.add(
                LibraryDocument.of(
                        region, ContentPath.CATALOGUE, DocumentType.CATALOGUE, catalogue));
    }
}

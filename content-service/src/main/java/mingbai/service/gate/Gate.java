package mingbai.service.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mingbai.model.content.DocumentType;
import mingbai.model.item.Item;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallProfile;
import mingbai.model.place.WindowNumber;
import mingbai.model.staff.StaffMember;
import mingbai.model.staff.StaffRoster;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.preview.LibraryLines;
import mingbai.service.sheet.Rejection;
import mingbai.service.tables.Intake;
import org.springframework.stereotype.Service;

/// The publish gate: refuses, by the name of what is missing, an item that says less than the
/// public is entitled to, and marks what may stand in no text. During a transition, a lack is no
/// refusal.
@Service
public final class Gate {
    private static final int MOST = 500;
    private static final Set<String> TABLES_WITH_TEXT =
            Set.of("事项", "材料", "流程", "问答", "目录版本", "变更记录", "人员", "窗口", "功能区", "部门", "业务");

    private static final Set<String> PICTURE_COLUMNS = Set.of("结果样本", "空白表格", "示例样表", "照片");

    private final Library library;
    private final HallShelf shelf;
    private final Transition transition;
    private final WordList words;

    Gate(Library library, HallShelf shelf, Transition transition, WordList words) {
        this.library = library;
        this.shelf = shelf;
        this.transition = transition;
        this.words = words;
    }

    /// What an item lacks as the library stands.
    public List<Lack> lacks(Item item) {
        return new ItemGate(staffed(List.of())).lacks(item);
    }

    /// The lacks of many items at once.
    public Map<Item, List<Lack>> lacks(List<Item> items) {
        var gate = new ItemGate(staffed(List.of()));
        return items.stream().collect(Collectors.toMap(i -> i, gate::lacks, (a, b) -> a));
    }

    /// Notes in the intake what may not go out of it.
    public void check(Intake intake) {
        texts(intake);
        if (transition.open().isPresent()) {
            return;
        }
        var gate = new ItemGate(staffed(intake.documents()));
        intake.documents().stream()
                .filter(d -> d.type() == DocumentType.ITEM)
                .map(d -> d.read(Item.class))
                .takeWhile(item -> intake.rejections().size() < MOST)
                .forEach(item ->
                        gate.lacks(item)
                                .forEach(lack -> intake.reject(refusal(intake, item, lack))));
    }

    private static Rejection refusal(Intake intake, Item item, Lack lack) {
        String code = item.head().code().value();
        return new Rejection(
                "事项",
                intake.row("事项", code),
                lack.column(),
                "缺少「%s」，不能发布 · lacks its %s"
                        .formatted(lack.block().chinese(), lack.block().english()),
                "在「%s」表填写「%s」，或由目录管理员开启过渡期".formatted(lack.table(), lack.column()));
    }

    private void texts(Intake intake) {
        var gate = new TextGate(words.words());
        Set<String> pictures =
                library.all(DocumentType.PICTURE).stream()
                        .map(d -> d.path().value().substring("picture/".length()))
                        .collect(Collectors.toSet());
        LibraryLines.of(intake.documents())
                .forEach((table, lines) -> {
                    if (TABLES_WITH_TEXT.contains(table)) {
                        lines.stream()
                                .takeWhile(line -> intake.rejections().size() < MOST)
                                .forEach(line -> {
                                    mark(intake, gate, table, line);
                                    pictures(intake, pictures, table, line);
                                });
                    }
                });
    }

    private static void mark(Intake intake, TextGate gate, String table, Map<String, String> line) {
        int row = intake.row(table, line.values().iterator().next());
        gate.marks(line)
                .forEach((column, marks) ->
                        marks.forEach(mark ->
                                intake.reject(
                                        new Rejection(
                                                table,
                                                row,
                                                column,
                                                "第 %d 个字起「%s」：%s · %s"
                                                        .formatted(
                                                                mark.place(),
                                                                mark.marked(),
                                                                mark.chinese(),
                                                                mark.english()),
                                                "删去或改写"))));
    }

    private static void pictures(
            Intake intake, Set<String> known, String table, Map<String, String> line) {
        int row = intake.row(table, line.values().iterator().next());
        line.forEach((column, name) -> {
            if (PICTURE_COLUMNS.contains(column) && !name.isEmpty() && !known.contains(name)) {
                intake.reject(
                        new Rejection(
                                table,
                                row,
                                column,
                                "没有图片「" + name + "」 · no such picture",
                                "先在「图片」页上传，或清空此格"));
            }
        });
    }

    /// The businesses whose windows have somebody, by the new documents or else by the library.
    private Set<BusinessId> staffed(List<LibraryDocument> documents) {
        var windows =
                find(documents, DocumentType.HALL)
                        .map(d -> d.read(HallProfile.class).windows())
                        .orElseGet(() ->
                                shelf.plan().map(p -> p.profile().windows()).orElse(List.of()));
        var members =
                find(documents, DocumentType.ROSTER)
                        .map(d -> d.read(StaffRoster.class).members())
                        .orElseGet(shelf::staff);
        Set<WindowNumber> manned = new HashSet<>();
        members.stream().map(StaffMember::windows).forEach(manned::addAll);
        Predicate<WindowNumber> somebody = manned::contains;
        return windows.stream()
                .filter(w -> somebody.test(w.number()))
                .flatMap(w -> w.businesses().stream())
                .collect(Collectors.toSet());
    }

    private static Optional<LibraryDocument> find(
            List<LibraryDocument> documents, DocumentType type) {
        return documents.stream().filter(d -> d.type() == type).findFirst();
    }
}

package mingbai.service.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mingbai.model.item.Department;
import mingbai.model.item.Guide;
import mingbai.model.item.Item;

/// How many items there are of what. Nothing is counted that no item says.
record CatalogueFigures(int total, List<Group> groups) {
    CatalogueFigures {
        groups = List.copyOf(groups);
    }

    /// The items by one of their properties.
    record Group(String chinese, String english, List<Count> counts) {}

    /// One value of it, and how many items have it.
    record Count(String name, long items) {}

    static CatalogueFigures of(List<Item> items, List<Department> departments) {
        Map<String, String> names =
                departments.stream().collect(Collectors.toMap(Department::id, Department::name));
        return new CatalogueFigures(
                items.size(),
                List.of(
                        group("事项类型", "By type", items, i -> i.head().type().name()),
                        group("是否收费", "By fee", items, i -> charge(i.fee().charge())),
                        group("进驻大厅", "In the hall", items, CatalogueFigures::inHall),
                        group("办件类型", "By speed", items, i -> speed(i.guide().outcome())),
                        group(
                                "部门",
                                "By department",
                                items,
                                i ->
                                        names.getOrDefault(
                                                i.head().departmentId(),
                                                i.head().departmentId()))));
    }

    private static String charge(Item.Charge charge) {
        return switch (charge) {
            case FREE -> "不收费";
            case CHARGED -> "收费";
            case UNKNOWN -> "待补充";
        };
    }

    private static String inHall(Item item) {
        return item.guide().standing().inHall().chinese();
    }

    private static String speed(Guide.Outcome outcome) {
        return outcome.speed().chinese();
    }

    private static Group group(
            String chinese, String english, List<Item> items, Function<Item, String> property) {
        var counts =
                items.stream()
                        .collect(Collectors.groupingBy(property, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(e -> new Count(e.getKey(), e.getValue()))
                        .sorted(
                                Comparator.comparingLong(Count::items)
                                        .reversed()
                                        .thenComparing(Count::name))
                        .toList();
        return new Group(chinese, english, counts);
    }
}

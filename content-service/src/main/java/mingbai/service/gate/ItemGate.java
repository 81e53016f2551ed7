package mingbai.service.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mingbai.model.item.Item;
import mingbai.model.place.BusinessId;
import mingbai.service.gate.Lack.Block;

/// What an item lacks of the five disclosures and of 行政许可法 第三十条. What rests on a general rule
/// (默认，待确认) counts as said: it is marked as such on every screen.
final class ItemGate {
    private static final String PERMIT = "01";
    private static final String ITEMS = "事项";

    private final Set<BusinessId> staffed;

    /// `staffed` are the businesses whose windows have somebody.
    ItemGate(Set<BusinessId> staffed) {
        this.staffed = staffed;
    }

    List<Lack> lacks(Item item) {
        List<Lack> lacks = new ArrayList<>();
        if (item.basis().citation().missing()) {
            lacks.add(new Lack(Block.BASIS, ITEMS, "法律依据"));
        }
        if (item.procedure().flow().isEmpty()) {
            lacks.add(new Lack(Block.FLOW, "流程", "环节"));
        }
        if (item.procedure().statutoryLimit().missing()
                && item.procedure().promisedLimit().missing()) {
            lacks.add(new Lack(Block.FLOW, ITEMS, "法定时限"));
        }
        fee(item.fee(), lacks);
        if (!staffed.contains(item.handling().business())) {
            lacks.add(new Lack(Block.STAFF, "人员", "窗口"));
        }
        if (item.head().type().code().equals(PERMIT)) {
            permit(item, lacks);
        }
        return lacks;
    }

    private static void fee(Item.Fee fee, List<Lack> lacks) {
        switch (fee.charge()) {
            case FREE -> {}
            case UNKNOWN -> lacks.add(new Lack(Block.FEE, ITEMS, "是否收费"));
            case CHARGED -> {
                if (fee.standard().missing()) {
                    lacks.add(new Lack(Block.FEE, ITEMS, "收费标准"));
                }
                if (fee.basis().missing()) {
                    lacks.add(new Lack(Block.FEE, ITEMS, "收费依据"));
                }
            }
        }
    }

    private static void permit(Item item, List<Lack> lacks) {
        var materials = item.handling().materials();
        if (item.handling().conditions().missing()) {
            lacks.add(new Lack(Block.CONDITIONS, ITEMS, "受理条件"));
        }
        if (item.guide().outcome().quantity().missing()) {
            lacks.add(new Lack(Block.QUANTITY, ITEMS, "数量限制"));
        }
        if (materials.isEmpty()) {
            lacks.add(new Lack(Block.MATERIALS, "材料", "材料名称"));
        }
        if (materials.stream().noneMatch(m -> m.detail().example().isPresent())) {
            lacks.add(new Lack(Block.EXAMPLE, "材料", "示例样表"));
        }
    }
}

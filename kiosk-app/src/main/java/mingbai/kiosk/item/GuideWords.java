package mingbai.kiosk.item;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mingbai.kiosk.item.paper.GuideText;
import mingbai.kiosk.item.paper.GuideText.Section;
import mingbai.kiosk.words.WindowSpans;
import mingbai.model.item.Disclosed;
import mingbai.model.item.Item;
import mingbai.model.item.Material;
import mingbai.model.notice.KioskSettings;
import mingbai.station.content.HallContent;

/// What a guide on paper says of an item: what to bring, where, how long and for how much. What is
/// not known is left out.
final class GuideWords {
    private static final String TICKETS = "/t/";
    private static final String ITEMS = "/i/";

    private GuideWords() {}

    static GuideText of(HallContent content, ItemSheet sheet) {
        var name = content.hall().map(h -> h.name());
        var item = sheet.item();
        var sections = new ArrayList<Section>();
        add(sections, "要带什么 What to bring", materials(item.handling().materials()), true);
        add(sections, "到哪里办 Where", places(sheet), false);
        add(sections, "多长时间 How long", limits(item), false);
        add(sections, "收费 Fee", List.of(charge(item.fee())), false);
        add(sections, "办理条件 Conditions", known(item.handling().conditions()), false);
        add(sections, "审批依据 Legal basis", known(item.basis().citation()), false);
        add(sections, "咨询电话 Telephone", known(item.handling().telephone()), false);
        return new GuideText(
                name.map(n -> n.chinese()).orElse(""),
                name.map(n -> n.demonstration()).orElse(false),
                item.head().name(),
                sections,
                page(content, sheet));
    }

    /// The page of the service that a phone opens, beside that of tickets.
    static Optional<String> page(HallContent content, ItemSheet sheet) {
        var code = URLEncoder.encode(sheet.item().head().code().value(), StandardCharsets.UTF_8);
        return content.kioskSettings()
                .map(KioskSettings::ticketPage)
                .filter(page -> page.endsWith(TICKETS))
                .map(page -> page.substring(0, page.length() - TICKETS.length()) + ITEMS + code);
    }

    private static void add(
            List<Section> sections, String heading, List<String> lines, boolean ticked) {
        if (!lines.isEmpty()) {
            sections.add(new Section(heading, lines, ticked));
        }
    }

    private static List<String> materials(List<Material> materials) {
        return materials.stream().map(GuideWords::material).toList();
    }

    private static String material(Material material) {
        var copies = material.copies().missing() ? "" : "（" + material.copies().text() + " 份）";
        var later = material.detail().need() == Material.Need.LATER ? "（容缺后补）" : "";
        return material.name() + copies + (material.required() ? "" : "（非必要）") + later;
    }

    private static List<String> places(ItemSheet sheet) {
        var zones = sheet.zones().collect(Collectors.joining("、"));
        var windows =
                WindowSpans.of(sheet.counters().stream().map(c -> c.window().number()).toList());
        var lines = new ArrayList<String>();
        if (!windows.isEmpty()) {
            lines.add((zones + " " + windows + " 号窗口").strip());
        }
        lines.addAll(known(sheet.item().guide().contact().hours()));
        return lines;
    }

    private static List<String> limits(Item item) {
        var lines = new ArrayList<String>();
        known(item.procedure().statutoryLimit()).forEach(l -> lines.add("法定时限 " + l));
        known(item.procedure().promisedLimit()).forEach(l -> lines.add("承诺时限 " + l));
        return lines;
    }

    private static String charge(Item.Fee fee) {
        return switch (fee.charge()) {
            case FREE -> "不收费";
            case CHARGED -> "收费 " + (fee.standard().missing() ? "" : fee.standard().text());
            case UNKNOWN -> "请咨询窗口";
        };
    }

    private static List<String> known(Disclosed text) {
        return text.missing() ? List.of() : List.of(text.text());
    }
}

package mingbai.kiosk.item;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Chip;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.picture.Photo;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.look.touch.Scroll;
import mingbai.kiosk.words.Phrase;
import mingbai.model.item.Material;
import mingbai.model.picture.Picture;
import mingbai.model.picture.PictureName;

/// What to bring, large and thing by thing, with the forms to look at.
final class BringPage {
    private static final double BADGE = 76;

    private final Look look;
    private final ItemViewModel model;

    BringPage(Look look, ItemViewModel model) {
        this.look = look;
        this.model = model;
    }

    Node drawn(ItemSheet sheet) {
        var list = new VBox(20, look.para(sheet.item().head().name(), Size.LEAD, Ink.MUTED));
        var materials = sheet.item().handling().materials();
        for (int i = 0; i < materials.size(); i++) {
            list.getChildren().add(card(i + 1, materials.get(i), sheet));
        }
        if (materials.isEmpty()) {
            var ask = Phrase.of("所需材料还没有录入，请到窗口询问", "Not listed yet. Please ask at a window.");
            list.getChildren().add(look.card(look.both(ask, Size.LEAD, Ink.TEXT, Ink.MUTED)));
        }
        var title = Phrase.of("要带什么", "What to bring");
        return Page.of(look, title, Card.growing(new Scroll(look, list)));
    }

    private Node card(int number, Material material, ItemSheet sheet) {
        var badge = new StackPane(look.bold(Integer.toString(number), Size.HEADING, Ink.ON_DEEP));
        badge.setBackground(look.rounded(Ink.TEAL, BADGE / 2));
        badge.setMinSize(BADGE, BADGE);
        badge.setMaxSize(BADGE, BADGE);
        var words = new VBox(14, look.boldPara(material.name(), Size.HEADING, Ink.DEEP));
        words.getChildren().add(chips(material));
        add(words, Phrase.of("由谁出具：", "Issued by: "), material.source().text());
        add(words, Phrase.of("受理标准：", "Standard: "), material.detail().standard().text());
        add(words, Phrase.of("填写说明：", "Filling in: "), material.detail().filling().text());
        var forms = forms(material.detail(), sheet);
        if (!forms.getChildren().isEmpty()) {
            words.getChildren().add(forms);
        }
        var row = new HBox(28, badge, Card.growing(words));
        row.setAlignment(Pos.TOP_LEFT);
        row.setPadding(new Insets(28, 32, 32, 32));
        return look.surfaced(row, Ink.CARD, Ink.HAIRLINE);
    }

    private Node chips(Material material) {
        var chips = new FlowPane(14, 10);
        chips.setPrefWrapLength(look.portrait() ? 800 : 1200);
        boolean later = material.detail().need() == Material.Need.LATER;
        if (later) {
            chips.getChildren()
                    .add(Chip.of(look, look.say("容缺后补", "Later"), Ink.AMBER, Ink.AMBER_MIST));
        } else if (material.required()) {
            chips.getChildren()
                    .add(Chip.of(look, look.say("必须带", "Required"), Ink.ON_DEEP, Ink.TEAL));
        } else {
            chips.getChildren()
                    .add(Chip.of(look, look.say("有就带", "If you have it"), Ink.TEAL, Ink.MIST));
        }
        if (!material.copies().missing()) {
            var copies = material.copies().text();
            var words = look.say(copies + " 份", "Copies: " + copies);
            chips.getChildren().add(Chip.of(look, words, Ink.TEXT, Ink.SAND));
        }
        if (material.detail().form() != Material.Form.UNSTATED) {
            var form = look.say(material.detail().form().chinese(), form(material.detail().form()));
            chips.getChildren().add(Chip.of(look, form, Ink.TEXT, Ink.SAND));
        }
        return chips;
    }

    private static String form(Material.Form form) {
        return switch (form) {
            case UNSTATED -> "";
            case PAPER -> "On paper";
            case ELECTRONIC -> "Electronic";
            case BOTH -> "On paper and electronic";
        };
    }

    private void add(VBox words, Phrase label, String text) {
        if (!text.isBlank()) {
            words.getChildren().add(look.para(look.say(label) + text, Size.BODY, Ink.TEXT));
        }
    }

    private HBox forms(Material.Detail detail, ItemSheet sheet) {
        var row = new HBox(Look.GAP);
        form(row, Phrase.of("看填写样例", "Filled sample"), detail.example(), sheet);
        form(row, Phrase.of("看空白表格", "Blank form"), detail.blank(), sheet);
        return row;
    }

    /// A form that has not arrived is not offered.
    private void form(HBox row, Phrase name, Optional<PictureName> form, ItemSheet sheet) {
        form.filter(f -> sheet.pictures().apply(f).isPresent())
                .ifPresent(f -> {
                    var button =
                            new PushButton(look, Kind.SECONDARY, name, () -> model.look(f)).brief();
                    row.getChildren().add(button.with(Icon.SEARCH));
                });
    }

    /// A form or a sample, as large as the screen.
    Node whole(Picture picture) {
        double width = look.portrait() ? 984 : 1504;
        double height =
                (look.portrait() ? look.rows(1320, 1260) : 760) - look.onlyRead() - look.leftFree();
        List<Node> parts =
                Photo.within(picture, width, height)
                        .<List<Node>>map(List::of)
                        .orElseGet(() -> List.of(Chip.missing(look)));
        var box = new VBox(24, parts.toArray(Node[]::new));
        box.getChildren().add(look.centred(look.para(picture.words(), Size.BODY, Ink.MUTED)));
        box.setAlignment(Pos.TOP_CENTER);
        return Page.of(look, Phrase.of("表格样式", "Form"), Card.growing(box));
    }
}

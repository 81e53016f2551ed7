package mingbai.kiosk.item;

import java.util.ArrayList;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import mingbai.kiosk.item.ItemSheet.Counter;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Chip;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.picture.Photo;
import mingbai.kiosk.words.Phrase;
import mingbai.model.item.Disclosed;
import mingbai.model.staff.StaffMember;
import mingbai.model.staff.StaffMember.Presence;

/// Who handles the item: each window that takes it, and the staff at it with where they are now.
final class PeopleBlock {
    private static final double FACE = 104;

    private final Look look;
    private final Block block;
    private final ItemSheet sheet;

    PeopleBlock(Look look, ItemSheet sheet) {
        this.look = look;
        this.block = new Block(look);
        this.sheet = sheet;
    }

    VBox drawn() {
        var lines = new ArrayList<Node>();
        for (var counter : sheet.counters()) {
            if (!lines.isEmpty()) {
                lines.add(look.rule(Ink.HAIRLINE));
            }
            lines.add(counter(counter));
        }
        if (lines.isEmpty()) {
            lines.add(block.disclosed(Disclosed.MISSING));
        }
        return block.of(Icon.PEOPLE, Phrase.of("办事人员", "Staff"), lines.toArray(Node[]::new));
    }

    private Node counter(Counter counter) {
        var window = counter.window();
        var number =
                new VBox(
                        look.bold(window.number().toString(), Size.HEADING, Ink.ON_DEEP),
                        look.text(look.say("号窗口", "window"), Size.NOTE, Ink.ON_DEEP));
        number.setAlignment(Pos.CENTER);
        number.setBackground(look.rounded(Ink.TEAL, 16));
        number.setPadding(new Insets(10, 14, 14, 14));
        number.setMinSize(128, Region.USE_PREF_SIZE);
        number.setMaxHeight(Region.USE_PREF_SIZE);
        var place = window.name() + (counter.zone().isEmpty() ? "" : "  ·  " + counter.zone());
        var people = new VBox(14, look.para(place, Size.BODY, Ink.MUTED));
        counter.staff().forEach(member -> people.getChildren().add(member(member)));
        if (counter.staff().isEmpty()) {
            people.getChildren().addAll(block.disclosed(Disclosed.MISSING));
        }
        var row = new HBox(24, number, Card.growing(people));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node member(StaffMember member) {
        var line = new FlowPane(18, 8);
        line.setRowValignment(VPos.CENTER);
        line.getChildren()
                .addAll(
                        look.bold(member.name(), Size.LEAD, Ink.TEXT),
                        look.text(look.say("工号 ", "No. ") + member.number(), Size.BODY, Ink.MUTED),
                        look.text(member.post().title(), Size.BODY, Ink.TEXT));
        if (member.post().firstAsked()) {
            line.getChildren()
                    .add(Chip.of(look, look.say("首问责任", "Answers for it"), Ink.TEAL, Ink.MIST));
        }
        if (member.post().chief()) {
            line.getChildren().add(Chip.of(look, look.say("首席代表", "Chief"), Ink.TEAL, Ink.MIST));
        }
        line.getChildren().add(presence(member.presence()));
        var words = new VBox(6, line);
        said(words, Phrase.of("职责：", "Duties: "), member.post().duty());
        said(words, Phrase.of("去向：", "Where: "), member.whereabouts());
        var row = new HBox(18);
        photo(member).ifPresent(row.getChildren()::add);
        row.getChildren().add(Card.growing(words));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Optional<Node> photo(StaffMember member) {
        return member.photo().flatMap(sheet.pictures()).flatMap(p -> Photo.round(p, FACE));
    }

    private void said(VBox words, Phrase label, String text) {
        if (!text.isBlank()) {
            words.getChildren().add(look.para(look.say(label) + text, Size.NOTE, Ink.MUTED));
        }
    }

    private Node presence(Presence presence) {
        var row =
                new HBox(
                        10,
                        new Circle(9, look.ink(ink(presence))),
                        look.bold(look.say(named(presence)), Size.BODY, ink(presence)));
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private static Phrase named(Presence presence) {
        return Phrase.of(
                presence.chinese(),
                switch (presence) {
                    case ON_DUTY -> "Here";
                    case AWAY_SHORTLY -> "Back soon";
                    case OUT -> "Out";
                });
    }

    private static Color ink(Presence presence) {
        return switch (presence) {
            case ON_DUTY -> Ink.LEAF;
            case AWAY_SHORTLY -> Ink.AMBER;
            case OUT -> Ink.MUTED;
        };
    }
}

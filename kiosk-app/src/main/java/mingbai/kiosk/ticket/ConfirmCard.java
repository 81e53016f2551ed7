package mingbai.kiosk.ticket;

import java.util.ArrayList;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.Kept;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.ticket.Wish.CardWord;
import mingbai.kiosk.words.Phrase;
import mingbai.model.ask.AppointmentCode;
import mingbai.model.queue.PriorityGroup;

/// Draws what the visitor wishes, to be confirmed.
final class ConfirmCard {
    private static final double CHIP = 96;

    private final Look look;
    private final TicketViewModel model;

    ConfirmCard(Look look, TicketViewModel model) {
        this.look = look;
        this.model = model;
    }

    Node drawn(Wish wish) {
        double width = look.portrait() ? 940 : look.rows(1100, 1240);
        boolean cart = !wish.also().isEmpty();
        var card = new VBox(named(wish.first(), cart ? Size.HEADING : Size.HERO));
        if (cart) {
            card.getChildren().add(further(wish));
        }
        card.getChildren().addAll(look.rule(Ink.HAIRLINE), ahead(wish.first().waiting()));
        card.setAlignment(Pos.CENTER);
        look.surfaced(card, Ink.CARD, Ink.HAIRLINE);
        boolean marked = wish.card().isPresent();
        boolean roomy = look.portrait() && !cart && !marked && !look.manner().low();
        card.setPadding(new Insets(roomy ? 72 : 32, 48, roomy ? 72 : 32, 48));
        card.setSpacing(roomy ? 48 : 22);
        boolean lying = !look.portrait() && look.manner().low();
        if (lying || (marked && look.manner().low())) {
            card.setPadding(new Insets(14, 48, 14, 48));
            card.setSpacing(8);
        }
        card.setPrefWidth(width);
        var ways = ways();
        ways.setPrefWidth(width);
        ways.setMaxWidth(width);
        wish.card().ifPresent(word -> card.getChildren().add(laid(word)));
        var details = details(wish);
        details.setPrefWidth(width);
        double gap = look.manner().low() ? Look.GAP : Look.GAP * 2;
        var wishes = new VBox(gap, card, details);
        wishes.setAlignment(Pos.CENTER);
        wishes.setFillWidth(false);
        var around = new Insets(look.portrait() ? 40 : 16);
        return new Kept(look, wishes, ways).spaced(gap, around);
    }

    private Node laid(CardWord word) {
        return switch (word) {
            case CardWord.Marked _ ->
                    look.centred(
                            Phrase.of("已读身份证，号码只发给您本人一次", "Identity card read"),
                            Size.BODY,
                            Ink.TEAL,
                            Ink.MUTED);
            case CardWord.Unread(Phrase advice) ->
                    look.centred(advice, Size.BODY, Ink.CINNABAR, Ink.MUTED);
        };
    }

    private Node named(Choice choice, Size size) {
        return look.centred(named(choice), size, Ink.DEEP, Ink.MUTED);
    }

    private static Phrase named(Choice choice) {
        return Phrase.of(choice.business().name(), choice.business().english());
    }

    /// What the same number is called for afterwards; a touch leaves it out again.
    private Node further(Wish wish) {
        var chips = new FlowPane(Look.GAP, Look.GAP);
        chips.setPrefWrapLength(look.portrait() ? 820 : 1000);
        for (var choice : wish.also()) {
            var name = look.bold("＋ " + look.say(named(choice)), Size.BODY, Ink.TEAL);
            var chip = new HBox(18, name, look.icon(Icon.CLOSE, 34, Ink.MUTED));
            chip.setAlignment(Pos.CENTER);
            chip.setMinHeight(CHIP);
            chip.setPadding(new Insets(0, 28, 0, 24));
            look.surfaced(chip, Ink.MIST, Ink.HAIRLINE);
            chips.getChildren().add(Tap.on(chip, () -> model.leaveOut(choice.business().id())));
        }
        chips.setAlignment(Pos.CENTER);
        return chips;
    }

    /// What can be added to the wish.
    private Pane details(Wish wish) {
        var buttons = new ArrayList<Node>();
        buttons.add(group(wish.group()).wide());
        buttons.add(appointment(wish.appointment()).wide());
        if (!wish.full()) {
            buttons.add(
                    new PushButton(
                                    look,
                                    Kind.SECONDARY,
                                    Phrase.of("再办一项", "Add"),
                                    model::addAnother)
                            .wide());
        }
        if (look.portrait()) {
            return new VBox(Look.GAP, buttons.toArray(Node[]::new));
        }
        var row = new HBox(Look.GAP, buttons.toArray(Node[]::new));
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private PushButton appointment(Optional<AppointmentCode> code) {
        var words =
                code.map(c -> Phrase.of("预约 " + c, "Booked"))
                        .orElse(Phrase.of("我有预约", "Appointment"));
        return new PushButton(look, Kind.SECONDARY, words, model::appointment);
    }

    /// Side by side, or one above the other where large type leaves no room for that.
    private Pane ways() {
        var take =
                new PushButton(
                                look,
                                Kind.PRIMARY,
                                Phrase.of("确认取号", "Take my number"),
                                model::confirm)
                        .with(Icon.TICKET);
        take.setMinHeight(132);
        if (look.large()) {
            take.brief();
        }
        var other =
                new PushButton(
                        look, Kind.SECONDARY, Phrase.of("选择其他业务", "Other services"), model::others);
        other.setMinHeight(132);
        if (look.portrait() && look.large()) {
            other.setMaxWidth(Double.MAX_VALUE);
            return new VBox(Look.GAP, take.wide(), other);
        }
        var ways = new HBox(Look.GAP, other, take.wide());
        ways.setAlignment(Pos.CENTER);
        return ways;
    }

    private PushButton group(Optional<PriorityGroup> chosen) {
        var words =
                chosen.map(g -> Phrase.of(g.chinese() + "优先", g.english()))
                        .orElse(Phrase.of("优先群体", "Priority"));
        return new PushButton(look, Kind.SECONDARY, words, model::groups);
    }

    private Node ahead(Optional<Integer> people) {
        if (people.isEmpty()) {
            return look.para(
                    look.say("等候人数暂时未知", "How many are waiting is not known now"),
                    Size.LEAD,
                    Ink.MUTED);
        }
        var waiting = Phrase.of("人在等候", people.get() == 1 ? "person waiting" : "people waiting");
        var row =
                new HBox(
                        20,
                        look.bold(people.get().toString(), Size.CLOCK, Ink.WARNING),
                        look.text(look.say(waiting), Size.HEADING, Ink.TEXT));
        if (look.manner().tongue().chinese()) {
            row.getChildren().addFirst(look.text("现在有", Size.HEADING, Ink.TEXT));
        }
        row.setAlignment(Pos.CENTER);
        var below = look.below(waiting);
        if (!look.manner().tongue().chinese()) {
            below = "现在有 " + people.get() + " 人在等候";
        }
        var box = new VBox(row, look.text(below, Size.BODY, Ink.MUTED));
        box.setAlignment(Pos.CENTER);
        return box;
    }
}

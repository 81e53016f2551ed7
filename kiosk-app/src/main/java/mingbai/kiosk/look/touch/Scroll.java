package mingbai.kiosk.look.touch;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.words.Phrase;

/// Shows a part of something taller; moved by a finger, or by two buttons that are there only when
/// there is more than fits.
public final class Scroll extends VBox {
    public static final String STYLE = "scroll";

    /// The style class of what shows a part of something larger.
    public static final String WINDOW = "window";

    private static final double STEP = 0.8;

    /// What scrolls asks for no more height than this, and takes what is left.
    static final double ENOUGH = 240;

    private final Pane pane;
    private final HBox buttons;
    private final PushButton up;
    private final PushButton down;

    public Scroll(Look look, Region content) {
        this(look, content, false);
        buttons.getChildren().addFirst(Card.spring());
        buttons.setPadding(new Insets(16, 0, 0, 0));
        getChildren().add(buttons);
        getStyleClass().add(STYLE);
    }

    private Scroll(Look look, Region content, boolean filling) {
        pane = new Pane(content, filling);
        up = button(look, Phrase.of("向上", "Up"), -1).with(Icon.UP);
        down = button(look, Phrase.of("向下", "Down"), 1).with(Icon.DOWN);
        buttons = new HBox(Look.GAP, up, down);
        buttons.setAlignment(Pos.CENTER);
        getChildren().add(Card.growing(pane));
        setMinHeight(0);
    }

    /// Around a whole screen, which fills it unless it needs more: what large type, another
    /// language or a low position leave no room for is still there.
    public static Scroll around(Look look, Region screen) {
        var scroll = new Scroll(look, screen, true);
        scroll.buttons.getChildren().addFirst(Card.spring());
        scroll.buttons.setPadding(new Insets(8, Look.MARGIN, 8, Look.MARGIN));
        scroll.getChildren().add(scroll.buttons);
        return scroll;
    }

    /// As tall as what it shows, or as there is room for.
    static Scroll shrinking(Look look, Region content) {
        var scroll = around(look, content);
        scroll.buttons.setPadding(new Insets(8, 0, 8, 0));
        scroll.buttons.setManaged(false);
        return scroll;
    }

    /// With the buttons to be put elsewhere, by [#buttons].
    public static Scroll withoutButtons(Look look, Region content) {
        var scroll = new Scroll(look, content, false);
        scroll.up.brief();
        scroll.down.brief();
        scroll.getStyleClass().add(STYLE);
        return scroll;
    }

    /// The buttons take no room where everything fits.
    @Override
    protected void layoutChildren() {
        double wide = getWidth() - getInsets().getLeft() - getInsets().getRight();
        if (getChildren().contains(buttons)) {
            buttons.setManaged(pane.content.prefHeight(wide) > getHeight() + 1);
        }
        super.layoutChildren();
    }

    public HBox buttons() {
        return buttons;
    }

    private PushButton button(Look look, Phrase label, int pages) {
        return new PushButton(look, Kind.SECONDARY, label, () -> turn(pages));
    }

    /// Moves on by most of what is seen, down for 1 and up for -1.
    public void turn(int pages) {
        pane.turn(pages);
    }

    private void offer(double offset, double most) {
        buttons.setVisible(most > 1);
        up.setVisible(offset > 1);
        down.setVisible(offset < most - 1);
    }

    private final class Pane extends Region {
        private final Region content;
        private final Rectangle clip = new Rectangle();
        private double offset;
        private final boolean filling;
        private double grip;

        Pane(Region content, boolean filling) {
            this.content = content;
            this.filling = filling;
            getChildren().add(content);
            getStyleClass().add(WINDOW);
            setMinHeight(0);
            addEventFilter(MouseEvent.MOUSE_PRESSED, e -> grip = e.getY() + offset);
            addEventFilter(MouseEvent.MOUSE_DRAGGED, e -> moveTo(grip - e.getY()));
        }

        void turn(int pages) {
            moveTo(offset + pages * getHeight() * STEP);
        }

        private void moveTo(double wished) {
            offset = Math.clamp(wished, 0, most());
            content.relocate(0, -offset);
            offer(offset, most());
        }

        private double most() {
            return Math.max(0, content.prefHeight(getWidth()) - getHeight());
        }

        @Override
        protected void layoutChildren() {
            clip.setWidth(getWidth());
            clip.setHeight(getHeight());
            double tall = content.prefHeight(getWidth());
            content.resize(getWidth(), filling ? Math.max(tall, getHeight()) : tall);
            setClip(most() > 1 || !filling ? clip : null);
            moveTo(offset);
        }

        /// How tall it wants to be depends on how wide what it shows is.
        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.min(content.prefHeight(width), filling ? Double.MAX_VALUE : ENOUGH);
        }
    }
}

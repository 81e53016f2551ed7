package mingbai.kiosk.look.touch;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Look;

/// What is to be read, in the middle, and below it what to press: that stays where it is seen, and
/// what does not fit above it scrolls.
public final class Kept extends VBox {
    private final Scroll upper;

    public Kept(Look look, Region read, Node press) {
        upper = Scroll.shrinking(look, read);
        getChildren().addAll(upper, press);
        setAlignment(Pos.CENTER);
    }

    /// The distances around and between both.
    public Kept spaced(double between, Insets around) {
        setSpacing(between);
        setPadding(around);
        return this;
    }

    /// It asks for no more than it needs to show a part.
    @Override
    protected double computePrefHeight(double width) {
        double inner = width - getPadding().getLeft() - getPadding().getRight();
        double wished = upper.prefHeight(inner);
        return super.computePrefHeight(width) - wished + Math.min(wished, Scroll.ENOUGH);
    }
}

package mingbai.kiosk.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import mingbai.fonts.LevelThree;
import mingbai.kiosk.sample.Stage;
import org.junit.jupiter.api.Test;

/// What the toolkit really paints for characters hardly anybody has a name with.
class RareCharactersTest {
    private static final int CELL = 24;
    private static final int ACROSS = 60;

    /// One in so many, so that every block is looked at in a few seconds; that each has a glyph is
    /// another test's.
    private static final int EVERY = 37;

    private static final int NOBODYS = 0x10FFFD;

    @Test
    void rareCharactersAreDrawnAndNotABox() throws Exception {
        var some = LevelThree.all().filter(c -> c % EVERY == 0).boxed().toList();
        var drawn = Stage.call(() -> drawn(some));
        var box = Stage.call(() -> drawn(List.of(NOBODYS))).getFirst();
        var missing = new ArrayList<String>();
        for (int i = 0; i < some.size(); i++) {
            if (Arrays.equals(drawn.get(i), box) || blank(drawn.get(i))) {
                missing.add("U+%04X".formatted(some.get(i)));
            }
        }
        assertEquals(List.of(), missing);
    }

    private static boolean blank(int[] cell) {
        return Arrays.stream(cell).allMatch(pixel -> pixel == cell[0]);
    }

    private static List<int[]> drawn(List<Integer> characters) {
        var page = new Group();
        for (int i = 0; i < characters.size(); i++) {
            var text = new Text(Character.toString(characters.get(i)));
            text.setFont(Type.of(false, CELL * 0.7));
            text.setX(i % ACROSS * CELL + 2);
            text.setY(i / ACROSS * CELL + CELL * 0.8);
            page.getChildren().add(text);
        }
        int rows = (characters.size() + ACROSS - 1) / ACROSS;
        new Scene(page, ACROSS * CELL, rows * CELL, Color.WHITE);
        var whole = new SnapshotParameters();
        whole.setViewport(new Rectangle2D(0, 0, ACROSS * CELL, rows * CELL));
        var pixels = page.snapshot(whole, null).getPixelReader();
        var cells = new ArrayList<int[]>();
        for (int i = 0; i < characters.size(); i++) {
            int[] cell = new int[CELL * CELL];
            int x = i % ACROSS * CELL;
            int y = i / ACROSS * CELL;
            pixels.getPixels(x, y, CELL, CELL, PixelFormat.getIntArgbInstance(), cell, 0, CELL);
            cells.add(cell);
        }
        return cells;
    }
}

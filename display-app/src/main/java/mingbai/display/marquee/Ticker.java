package mingbai.display.marquee;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import mingbai.display.look.Box;
import mingbai.display.look.Fitting;
import mingbai.display.look.Hand;
import mingbai.display.look.Type;

/// A line of text that runs at a constant speed. Where it is follows from the time since it set
/// out, never from how many frames were drawn, and is always a whole pixel. Pieces are drawn once
/// into tiles; only tiles near the view are kept.
public final class Ticker {

    private static final int GAP_IN_EMS = 8;

    private final Group line = new Group();
    private final Group node;
    private final Box box;
    private final Hand hand;
    private final double speed;
    private final Color ground;
    private final Map<Long, ImageView> tiles = new HashMap<>();
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long nanos) {
                    show(nanos);
                }
            };
    private String text = "";
    private Track track;
    private List<Track.Placed> laid = List.of();
    private long from;
    private long setOut = -1;

    /// A ticker that fills `box` (pixels) and runs `speed` pixels a second.
    public Ticker(Box box, Hand hand, double speed, Color ground) {
        this.box = box;
        this.hand = hand;
        this.speed = speed;
        this.ground = ground;
        this.track = track(List.of());
        node = new Group(line);
        node.setLayoutX(box.x());
        node.setLayoutY(box.y());
        node.setClip(new Rectangle(box.width(), box.height()));
    }

    public Group node() {
        return node;
    }

    /// Lets `next` come in from the right; the same text again changes nothing.
    public void say(String next) {
        if (next.equals(text)) {
            return;
        }
        text = next;
        line.setAccessibleText(next);
        track = track(Pieces.of(next));
        laid = List.of();
        tiles.clear();
        line.getChildren().clear();
        setOut = -1;
        if (next.isEmpty()) {
            timer.stop();
        } else {
            timer.start();
        }
    }

    public void stop() {
        say("");
    }

    /// Shows the line as it stands `nanos` after an arbitrary fixed moment.
    public void show(long nanos) {
        if (setOut < 0 || nanos < setOut) {
            setOut = nanos;
        }
        long travelled = Math.round((nanos - setOut) * speed / 1e9);
        var near = track.near(travelled);
        if (!near.equals(laid)) {
            lay(near, travelled);
        }
        line.setTranslateX((double) (from - travelled));
    }

    /// Between two such moments the line moves as one.
    private void lay(List<Track.Placed> near, long travelled) {
        laid = near;
        from = travelled;
        keepOnly(near);
        for (var piece : near) {
            tiles.computeIfAbsent(piece.ordinal(), o -> tile(piece.text()))
                    .setTranslateX((double) (piece.left() - from));
        }
    }

    int tiles() {
        return tiles.size();
    }

    private void keepOnly(List<Track.Placed> near) {
        var wanted = near.stream().map(Track.Placed::ordinal).collect(Collectors.toSet());
        if (tiles.keySet().retainAll(wanted)) {
            line.getChildren().setAll(tiles.values());
        }
    }

    private ImageView tile(String piece) {
        var words = new Text(piece);
        words.setFont(Type.of(hand.heavy(), hand.size()));
        words.setFill(hand.colour());
        words.setTextOrigin(VPos.BASELINE);
        words.setY(Math.rint(box.height() / 2 + Type.MIDDLE * hand.size()));
        var picture = new SnapshotParameters();
        picture.setFill(ground);
        picture.setViewport(new Rectangle2D(0, 0, width(piece), box.height()));
        var tile = new ImageView(new Group(words).snapshot(picture, null));
        line.getChildren().add(tile);
        return tile;
    }

    private Track track(List<String> pieces) {
        return new Track(pieces, this::width, (int) (GAP_IN_EMS * hand.size()), (int) box.width());
    }

    private int width(String piece) {
        var font = Type.of(hand.heavy(), hand.size());
        return Math.max(1, (int) Math.ceil(Fitting.width(piece, font)));
    }
}

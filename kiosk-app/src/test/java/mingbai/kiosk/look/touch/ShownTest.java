package mingbai.kiosk.look.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import mingbai.kiosk.sample.Stage;
import org.junit.jupiter.api.Test;

class ShownTest {
    private final SimpleObjectProperty<String> told = new SimpleObjectProperty<>("first");

    @Test
    void aViewHearsOfItWhileItIsSeen() throws Exception {
        Stage.call(() -> {
            var heard = new ArrayList<String>();
            var view = new Group();
            Shown.follow(view, told, heard::add);
            told.set("unseen");
            var shelf = new Group(view);
            var scene = new Scene(shelf);
            told.set("seen");
            shelf.getChildren().clear();
            System.gc();
            told.set("gone");
            told.set("still gone");
            shelf.getChildren().add(view);
            assertEquals(List.of("first", "unseen", "seen", "still gone"), heard);
            return scene;
        });
    }

    /// A visitor may change the size of the letters a hundred times on one page.
    @Test
    void aViewThatWasReplacedIsHeldByNothing() throws Exception {
        var replaced = new ArrayList<WeakReference<Group>>();
        var shelf = new Group();
        var scene = Stage.call(() -> new Scene(shelf));
        for (int i = 0; i < 20; i++) {
            Stage.call(() -> replaced.add(new WeakReference<>(shown(shelf))));
            Stage.call(() -> scene.snapshot(null));
        }
        System.gc();
        assertEquals(1, replaced.stream().filter(view -> view.get() != null).count());
    }

    private Group shown(Group shelf) {
        var view = new Group();
        Shown.follow(view, told, view::setUserData);
        shelf.getChildren().setAll(view);
        return view;
    }
}

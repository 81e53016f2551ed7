package mingbai.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javafx.scene.Scene;
import mingbai.kiosk.gallery.Gallery;
import mingbai.kiosk.gallery.Manners;
import mingbai.kiosk.gallery.Strip;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Manner;
import mingbai.kiosk.look.Reach;
import mingbai.kiosk.sample.Stage;
import mingbai.kiosk.words.Tongue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Looks at every screen in both formats as somebody would who reads, points and reaches.
class ScreenTest {
    static Stream<Arguments> screens() {
        return StreamSupport.stream(Scenes.names().spliterator(), false)
                .flatMap(name -> Arrays.stream(Format.values()).map(f -> Arguments.of(name, f)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("screens")
    void everyScreenIsWholeLegibleEasyToTouchAndLooksAsItsPicture(String name, Format format)
            throws Exception {
        var faults = new ArrayList<String>();
        var today =
                Stage.call(() ->
                        Strip.of(
                                name,
                                format,
                                (kiosk, manners) -> faults.addAll(faults(kiosk, manners))));
        assertEquals(List.of(), faults);
        Gallery.compare(name, format, today);
    }

    /// The lower edge of this screen is nearer to the floor than anybody reaches sitting.
    @ParameterizedTest
    @EnumSource(Format.class)
    void aNoticeIsClosedByWhoeverSitsBeforeALowHungScreen(Format format) throws Exception {
        var tongues = List.of(Tongue.CHINESE, Tongue.ENGLISH);
        var stand = new Stand(format, new Reach(300, 950), tongues);
        var faults =
                Stage.call(() -> {
                    var kiosk = new TryOut().kiosk(stand, false);
                    var welcome = kiosk.model().welcome();
                    welcome.read(welcome.notice().get().orElseThrow());
                    return inspected(kiosk, format, Manner.USUAL.low(true)).outOfReach();
                });
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theTagsOfARatingAreWholeInEnglishLowDownToo(Format format) throws Exception {
        var manner = Manner.USUAL.low(true).in(Tongue.ENGLISH);
        var faults =
                Stage.call(() -> {
                    var kiosk = Scenes.shown("rating-reason", format);
                    return inspected(kiosk, format, manner).cutOff();
                });
        assertEquals(List.of(), faults);
    }

    private static Inspection inspected(Kiosk kiosk, Format format, Manner manner) {
        new Scene(kiosk.view(), format.width(), format.height());
        kiosk.choose(manner);
        kiosk.view().applyCss();
        kiosk.view().layout();
        kiosk.view().layout();
        return new Inspection(kiosk.view(), kiosk.model().look().get());
    }

    private static List<String> faults(Kiosk kiosk, Manners manners) {
        var inspection = new Inspection(kiosk.view(), kiosk.model().look().get());
        var found = new ArrayList<String>();
        found.addAll(inspection.cutOff());
        found.addAll(inspection.hardToTouch());
        found.addAll(inspection.outOfReach());
        found.addAll(inspection.tooClose());
        found.addAll(inspection.tooSmallToRead());
        found.addAll(inspection.tooPale());
        found.addAll(inspection.withoutGlyph());
        return found.stream().map(fault -> manners.word() + ": " + fault).toList();
    }
}

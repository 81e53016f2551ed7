package mingbai.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mingbai.kiosk.gallery.Gallery;
import mingbai.kiosk.gallery.Manners;
import mingbai.kiosk.gallery.Strip;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.sample.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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

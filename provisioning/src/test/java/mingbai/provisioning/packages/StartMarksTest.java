package mingbai.provisioning.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The marks by which one of two systems starts: never lost for good, and a box that left its
/// newest system says so.
class StartMarksTest {
    private static final String NEWEST_IS_B = "ORDER=B A\nA_OK=1\nB_OK=1\n";

    @TempDir Path folder;

    private TrialBox box;

    @BeforeEach
    void aBoxThatIsWell() throws IOException {
        box = TrialBox.running(folder, "1.0");
    }

    @Test
    void marksLostToThePlugAreThoseOfTheLastGoodStart() throws IOException {
        box.marked(NEWEST_IS_B);
        box.starts("B");
        box.stands();
        assertEquals(NEWEST_IS_B, box.keptMarks());
        box.marked("");
        box.starts("B");
        var said = box.stands();
        assertEquals(NEWEST_IS_B, box.marks());
        assertTrue(said.indexOf("MARKS MENDED") < said.indexOf("rauc mark-good"), said);
        assertTrue(said.contains("GOOD B"), said);
    }

    @Test
    void marksAreKeptBeforeAnythingIsSaidOfTheSystem() throws IOException {
        box.left();
        box.installs("1.1");
        box.marked(NEWEST_IS_B);
        box.starts("B");
        box.standsUntilThePowerGoes();
        assertEquals("", box.outcome());
        assertEquals(NEWEST_IS_B, box.keptMarks());
    }

    @Test
    void whereNoneWereEverKeptTheRunningSystemIsTheGoodOne() throws IOException {
        box.marked("");
        box.stands();
        assertEquals("ORDER=A B\nA_OK=1\nB_OK=0\n", box.marks());
        assertEquals(box.marks(), box.keptMarks());
    }

    @Test
    void aBoxThatFellBackOnItsOldSystemSaysSoOnce() throws IOException {
        box.left();
        box.installs("1.1");
        box.marked(NEWEST_IS_B);
        box.starts("B");
        box.stands();
        assertEquals("INSTALLED B 1.1", box.outcome());
        box.starts("A");
        assertTrue(box.stands().contains("ROLLED_BACK A 1.1"));
        assertEquals("ROLLED_BACK A 1.1", box.outcome());
        box.starts("A");
        assertFalse(box.stands().contains("ROLLED_BACK"));
    }

    @Test
    void aBoxWhoseOtherSystemIsBadIsWhereItShouldBe() throws IOException {
        box.marked("ORDER=B A\nA_OK=1\nB_OK=0\n");
        box.starts("A");
        assertFalse(box.stands().contains("ROLLED_BACK"));
        assertEquals("", box.outcome());
    }
}
